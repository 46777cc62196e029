package zaicun.training.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/** Which trip stands for whose training. */
@Repository
class TripLinks {

    private static final String SELECT = "select district, training, person, trip from training_trip ";

    private final JdbcClient database;

    TripLinks(JdbcClient database) {
        this.database = database;
    }

    record Link(District district, UUID training, UUID person, UUID trip) {}

    List<Link> ofTraining(UUID training) {
        return links(database.sql(SELECT + "where training = :training order by person").param("training", training));
    }

    Set<UUID> awayFor(UUID training) {
        return ofTraining(training).stream().map(Link::person).collect(Collectors.toSet());
    }

    void add(Link link) {
        database.sql(
                        """
                        insert into training_trip (district, training, person, trip)
                        values (:district, :training, :person, :trip)
                        """)
                .param("district", link.district().code())
                .param("training", link.training())
                .param("person", link.person())
                .param("trip", link.trip())
                .update();
    }

    void remove(Link link) {
        database.sql("delete from training_trip where district = :district and trip = :trip")
                .param("district", link.district().code())
                .param("trip", link.trip())
                .update();
    }

    private static List<Link> links(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new Link(
                        new District(row.getString("district")),
                        row.getObject("training", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("trip", UUID.class)))
                .list();
    }
}

package zaicun.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Ids;

/** Stored events of requests; only ever added to. */
@Repository
class StepEvents {

    private final JdbcClient database;

    StepEvents(JdbcClient database) {
        this.database = database;
    }

    void tell(Request request, StepEvent event) {
        database.sql(
                        """
                        insert into step_event (district, id, request, number, event, who, who_name, organ, at, opinion, version)
                        values (:district, :id, :request, :number, :event, :who, :whoName, :organ, :at, :opinion, :version)
                        """)
                .param("district", request.ref().district().code())
                .param("id", Ids.next())
                .param("request", request.ref().id())
                .param("number", event.step())
                .param("event", event.event().name())
                .param("who", event.who())
                .param("whoName", event.whoName())
                .param("organ", event.organ())
                .param("at", Requests.utc(event.at()))
                .param("opinion", event.opinion())
                .param("version", request.version())
                .update();
    }

    List<StepEvent> of(Ref ref) {
        return database.sql(
                        """
                        select number, event, who, who_name, organ, at, opinion
                          from step_event
                         where district = :district and request = :request
                         order by at, id
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .query(StepEvents::read)
                .list();
    }

    private static StepEvent read(ResultSet row, int number) throws SQLException {
        return new StepEvent(
                row.getInt("number"),
                Event.valueOf(row.getString("event")),
                row.getObject("who", UUID.class),
                row.getString("who_name"),
                row.getString("organ"),
                Requests.moment(row, "at").orElseThrow(),
                row.getString("opinion"));
    }
}

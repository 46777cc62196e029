package zaicun.selection.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Office;

/** Stored words of the reviewing organs. */
@Repository
class Reviews {

    private record Owned(UUID matter, Review review) {}

    private final JdbcClient database;
    private final Clock clock;

    Reviews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void open(Matter matter, int round, List<Office> offices) {
        for (int place = 0; place < offices.size(); place++) {
            database.sql(
                            """
                            insert into selection_review (district, matter, round, office, organ, place)
                            values (:district, :matter, :round, :office, :organ, :place)
                            """)
                    .param("district", matter.district().code())
                    .param("matter", matter.id())
                    .param("round", round)
                    .param("office", offices.get(place).id())
                    .param("organ", offices.get(place).kind().name())
                    .param("place", place)
                    .update();
        }
    }

    List<Review> of(District district, UUID matter) {
        return of(district, List.of(matter)).getOrDefault(matter, List.of());
    }

    /** By matter, in the order of rounds and places. */
    Map<UUID, List<Review>> of(District district, Collection<UUID> matters) {
        return database.sql(
                        """
                        select r.matter, r.round, r.office, r.organ, o.name as addressee, r.verdict, r.opinion,
                               r.decided_by, r.decided_name, r.decided_at
                          from selection_review r
                          join office o on o.id = r.office
                         where r.district = :district and r.matter = any(:matters)
                         order by r.matter, r.round, r.place
                        """)
                .param("district", district.code())
                .param("matters", matters.toArray(UUID[]::new))
                .query((row, number) -> new Owned(row.getObject("matter", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::matter, Collectors.mapping(Owned::review, Collectors.toList())));
    }

    /** Writes the organ's word unless it was said already. */
    boolean decide(Matter matter, Review review, Word word, Viewer viewer) {
        return database.sql(
                                """
                                update selection_review
                                   set verdict = :verdict, opinion = :opinion, decided_by = :by, decided_name = :name,
                                       decided_at = :at
                                 where district = :district and matter = :matter and round = :round
                                   and office = :office and verdict is null
                                """)
                        .param("verdict", word.verdict().name())
                        .param("opinion", word.opinion())
                        .param("by", viewer.person())
                        .param("name", viewer.name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("district", matter.district().code())
                        .param("matter", matter.id())
                        .param("round", review.round())
                        .param("office", review.office())
                        .update()
                == 1;
    }

    void leaveRest(District district, UUID matter) {
        database.sql(
                        """
                        update selection_review set verdict = 'LEFT'
                         where district = :district and matter = :matter and verdict is null
                        """)
                .param("district", district.code())
                .param("matter", matter)
                .update();
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                row.getInt("round"),
                row.getObject("office", UUID.class),
                Organ.valueOf(row.getString("organ")),
                row.getString("addressee"),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                row.getString("opinion"),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                row.getString("decided_name"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}

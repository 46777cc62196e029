package zaicun.support.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;

/** Stored rounds. */
@Repository
class AssessmentRounds {

    private static final String SELECT =
            """
            select district, id, bureau, kind, title, from_on, until, organs, opened_at, opened_by, opener
              from assessment_round
            """;

    private final JdbcClient database;

    AssessmentRounds(JdbcClient database) {
        this.database = database;
    }

    Optional<Round> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(AssessmentRounds::read)
                .optional();
    }

    List<Round> find(District district, Collection<UUID> ids) {
        return database.sql(SELECT + " where district = :district and id = any(:ids) order by opened_at desc, id desc")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(AssessmentRounds::read)
                .list();
    }

    /** Keeps others who grade in the round waiting until the transaction ends. */
    void lock(Round round) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "assessment " + round.district() + " " + round.id())
                .query((row, number) -> 0)
                .single();
    }

    /** False where the id is there already. */
    boolean add(Round round) {
        return database.sql(
                                """
                                insert into assessment_round (district, id, bureau, kind, title, from_on, until, organs, opened_at,
                                                              opened_by, opener)
                                values (:district, :id, :bureau, :kind, :title, :from, :until, :organs, :at, :by, :opener)
                                on conflict (district, id) do nothing
                                """)
                        .param("district", round.district().code())
                        .param("id", round.id())
                        .param("bureau", round.bureau())
                        .param("kind", round.kind())
                        .param("title", round.title())
                        .param("from", round.period().from())
                        .param("until", round.period().until())
                        .param("organs", round.organs().stream().map(Organ::name).collect(Collectors.joining(",")))
                        .param("at", round.openedAt().atOffset(ZoneOffset.UTC))
                        .param("by", round.openedBy())
                        .param("opener", round.opener())
                        .update()
                == 1;
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("bureau", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                Arrays.stream(row.getString("organs").split(",")).map(Organ::valueOf).toList(),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_by", UUID.class),
                row.getString("opener"));
    }
}

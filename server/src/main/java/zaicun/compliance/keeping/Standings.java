package zaicun.compliance.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.compliance.Course;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** Stored rows of standings. */
@Repository
public class Standings {

    private static final String SELECT =
            """
            select district, clause, subject_kind, subject, window_kind, from_on, until, village, unit, person, label,
                   owed, done, running, risk_from, ends_on, over
              from standing
            """;

    private static final String PUT =
            """
            insert into standing (district, clause, subject_kind, subject, window_kind, from_on, until, village, unit,
                                  person, label, owed, done, running, risk_from, ends_on, over, reckoned_at)
            values (:district, :clause, :subjectKind, :subject, :windowKind, :from, :until, :village, :unit,
                    :person, :label, :owed, :done, :running, :riskFrom, :endsOn, :over, :at)
            on conflict (district, clause, subject, from_on, until) do update
               set village = excluded.village, unit = excluded.unit, person = excluded.person, label = excluded.label,
                   owed = excluded.owed, done = excluded.done, running = excluded.running,
                   risk_from = excluded.risk_from, ends_on = excluded.ends_on, over = excluded.over,
                   reckoned_at = excluded.reckoned_at
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    Standings(JdbcClient database, NamedParameterJdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** The rows of a selection whose window touches the dates. */
    List<Standing> of(Selection selection, Span dates) {
        var query =
                switch (selection) {
                    case Selection.Under(var district, var prefix) ->
                        database.sql(SELECT
                                        + "where district = :district and village like :prefix"
                                        + " and from_on < :dateUntil and until > :dateFrom")
                                .param("district", district.code())
                                .param("prefix", prefix + "%");
                    case Selection.OfPerson(var district, var person) ->
                        database.sql(SELECT
                                        + "where district = :district and person = :person"
                                        + " and from_on < :dateUntil and until > :dateFrom")
                                .param("district", district.code())
                                .param("person", person);
                    case Selection.Of(var district, var kind, var id) ->
                        database.sql(SELECT
                                        + "where district = :district and subject = :id and subject_kind = :kind"
                                        + " and from_on < :dateUntil and until > :dateFrom")
                                .param("district", district.code())
                                .param("id", id)
                                .param("kind", kind.name());
                };
        return query.param("dateFrom", dates.from())
                .param("dateUntil", dates.until())
                .query(Standings::read)
                .list();
    }

    public Optional<Standing> find(District district, Standing.Key key) {
        return database.sql(SELECT
                        + "where district = :district and clause = :clause and subject = :subject"
                        + " and from_on = :from and until = :until")
                .param("district", district.code())
                .param("clause", key.clause().toString())
                .param("subject", key.subject())
                .param("from", key.window().span().from())
                .param("until", key.window().span().until())
                .query(Standings::read)
                .optional();
    }

    void put(Collection<Standing> rows) {
        var at = OffsetDateTime.now(clock);
        batches.batchUpdate(
                PUT,
                rows.stream().map(row -> parameters(row, at)).toArray(SqlParameterSource[]::new));
    }

    void remove(District district, Collection<Standing.Key> keys) {
        for (var key : keys) {
            database.sql(
                            """
                            delete from standing
                             where district = :district and clause = :clause and subject = :subject
                               and from_on = :from and until = :until
                            """)
                    .param("district", district.code())
                    .param("clause", key.clause().toString())
                    .param("subject", key.subject())
                    .param("from", key.window().span().from())
                    .param("until", key.window().span().until())
                    .update();
        }
    }

    private static SqlParameterSource parameters(Standing row, OffsetDateTime at) {
        var subject = row.subject();
        return new MapSqlParameterSource()
                .addValue("district", subject.district().code())
                .addValue("clause", row.clause().toString())
                .addValue("subjectKind", subject.kind().name())
                .addValue("subject", subject.id())
                .addValue("windowKind", row.window().kind().name())
                .addValue("from", row.window().span().from())
                .addValue("until", row.window().span().until())
                .addValue("village", subject.village())
                .addValue("unit", subject.unit().orElse(null), Types.OTHER)
                .addValue("person", subject.person().orElse(null), Types.OTHER)
                .addValue("label", subject.label())
                .addValue("owed", row.owed())
                .addValue("done", row.done())
                .addValue("running", row.course().running().name())
                .addValue("riskFrom", row.course().riskFrom().orElse(null), Types.DATE)
                .addValue("endsOn", row.course().endsOn())
                .addValue("over", row.course().over().name())
                .addValue("at", at);
    }

    /** Reads a row of all columns of the table but {@code reckoned_at}. */
    public static Standing read(ResultSet row, int number) throws SQLException {
        var subject = new Subject(
                new District(row.getString("district")),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("subject", UUID.class),
                row.getString("village"),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getString("label"));
        var window = new Window(
                Window.Kind.valueOf(row.getString("window_kind")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)));
        var course = new Course(
                State.valueOf(row.getString("running")),
                Optional.ofNullable(row.getObject("risk_from", LocalDate.class)),
                row.getObject("ends_on", LocalDate.class),
                State.valueOf(row.getString("over")));
        return new Standing(
                Clause.of(row.getString("clause")),
                subject,
                window,
                row.getBigDecimal("owed"),
                row.getBigDecimal("done"),
                course);
    }
}

package zaicun.compliance.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** The rows of a selection whose window touches the dates. */
    List<Standing> of(Selection selection, Span dates) {
        var query =
                switch (selection) {
                    case Selection.Under(var district, var prefix) ->
                        database.sql(SELECT
                                        + "where district = :district and lies_under(village, :prefix)"
                                        + " and from_on < :dateUntil and until > :dateFrom")
                                .param("district", district.code())
                                .param("prefix", prefix);
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

    /** A person's own rows and those of his team whose window lies in the dates or runs into them, by clause and window. */
    public List<Standing> ofPerson(District district, UUID person, UUID team, Span dates) {
        return database.sql(SELECT
                        + "where district = :district and (person = :person or subject = :team)"
                        + " and from_on < :dateUntil and until > :dateFrom order by from_on, clause_order(clause)")
                .param("district", district.code())
                .param("person", person)
                .param("team", team)
                .param("dateFrom", dates.from())
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

package zaicun.compliance.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/** Writes rows of standings, many in one statement; a row that says the same already stays untouched. */
@Repository
class StandingPen {

    private static final String PUT =
            """
            insert into standing (district, clause, subject_kind, subject, window_kind, from_on, until, village, unit, person,
                                  label, owed, done, running, risk_from, ends_on, over, reckoned_at)
            select :district, n.clause, n.subject_kind, n.subject, n.window_kind, n.from_on, n.until, n.village, n.unit,
                   n.person, n.label, n.owed, n.done, n.running, n.risk_from, n.ends_on, n.over, :at
              from unnest(:clauses::text[], :subjectKinds::text[], :subjects::uuid[], :windowKinds::text[],
                          :froms::text[]::date[], :untils::text[]::date[], :villages::text[], :units::uuid[], :people::uuid[],
                          :labels::text[], :owed::text[]::numeric[], :done::text[]::numeric[], :running::text[],
                          :risksFrom::text[]::date[], :endsOn::text[]::date[], :over::text[])
                   as n (clause, subject_kind, subject, window_kind, from_on, until, village, unit, person, label, owed, done,
                         running, risk_from, ends_on, over)
             order by n.subject, n.clause, n.from_on
            on conflict (district, clause, subject, from_on, until) do update
               set subject_kind = excluded.subject_kind, village = excluded.village, unit = excluded.unit,
                   person = excluded.person, label = excluded.label, owed = excluded.owed, done = excluded.done,
                   running = excluded.running, risk_from = excluded.risk_from, ends_on = excluded.ends_on,
                   over = excluded.over, reckoned_at = excluded.reckoned_at
             where (standing.subject_kind, standing.village, standing.unit, standing.person, standing.label, standing.owed,
                    standing.done, standing.running, standing.risk_from, standing.ends_on, standing.over)
                   is distinct from
                   (excluded.subject_kind, excluded.village, excluded.unit, excluded.person, excluded.label, excluded.owed,
                    excluded.done, excluded.running, excluded.risk_from, excluded.ends_on, excluded.over)
            returning clause, subject, window_kind, from_on, until
            """;

    /** Rows that are owed no more: those that were not reckoned again. */
    private static final String GONE =
            """
            delete from standing s
             where s.district = :district and s.from_on < :dateUntil and s.until > :dateFrom
               and (cardinality(:touched::text[]) = 0 or s.clause = any(:touched::text[]))
               and not exists (
                   select from unnest(:keptClauses::text[], :keptSubjects::uuid[], :keptFroms::text[]::date[],
                                      :keptUntils::text[]::date[]) as k (clause, subject, from_on, until)
                    where k.clause = s.clause and k.subject = s.subject and k.from_on = s.from_on and k.until = s.until)
            """;

    private static final String OF_AREA = " and lies_under(s.village, :prefix) ";
    private static final String OF_PERSON = " and s.person = :person ";
    private static final String OF_SUBJECT = " and s.subject = :subject and s.subject_kind = :kind ";

    private static final String PUT_OF_PERSON = "with gone as (" + GONE + OF_PERSON + ") " + PUT;
    private static final String PUT_OF_SUBJECT = "with gone as (" + GONE + OF_SUBJECT + ") " + PUT;

    private final JdbcClient database;
    private final Clock clock;

    StandingPen(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Answers the keys of those that are new or say something else. */
    Set<Standing.Key> put(District district, Collection<Standing> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return put(database.sql(PUT), district, rows);
    }

    /** All rows of what changed: puts these and takes away what else there is; one statement where it is one subject's. */
    Set<Standing.Key> putAll(FactsChanged change, Collection<Standing> rows) {
        var district = change.selection().district();
        var keys = rows.stream().map(Standing::key).toList();
        return switch (change.selection()) {
            case Selection.Under area -> {
                var news = put(district, rows);
                takeAwayOthers(change, keys);
                yield news;
            }
            case Selection.OfPerson(var same, var person) ->
                put(gone(database.sql(PUT_OF_PERSON).param("person", person), change, keys), district, rows);
            case Selection.Of(var same, var kind, var id) ->
                put(
                        gone(database.sql(PUT_OF_SUBJECT).param("subject", id).param("kind", kind.name()), change, keys),
                        district,
                        rows);
        };
    }

    /** Takes away every row of an area that was not reckoned again. */
    void takeAwayOthers(FactsChanged change, Collection<Standing.Key> kept) {
        var area = (Selection.Under) change.selection();
        gone(database.sql(GONE + OF_AREA).param("prefix", area.villagePrefix()), change, kept)
                .param("district", area.district().code())
                .update();
    }

    private static StatementSpec gone(StatementSpec statement, FactsChanged change, Collection<Standing.Key> kept) {
        return statement
                .param("dateFrom", change.dates().from())
                .param("dateUntil", change.dates().until())
                .param("touched", change.clauses().stream().map(Clause::toString).toArray(String[]::new))
                .param("keptClauses", texts(kept, key -> key.clause().toString()))
                .param("keptSubjects", kept.stream().map(Standing.Key::subject).toArray(UUID[]::new))
                .param("keptFroms", texts(kept, key -> key.window().span().from().toString()))
                .param("keptUntils", texts(kept, key -> key.window().span().until().toString()));
    }

    private Set<Standing.Key> put(StatementSpec statement, District district, Collection<Standing> rows) {
        return statement
                .param("district", district.code())
                .param("clauses", texts(rows, row -> row.clause().toString()))
                .param("subjectKinds", texts(rows, row -> row.subject().kind().name()))
                .param("subjects", ids(rows, row -> row.subject().id()))
                .param("windowKinds", texts(rows, row -> row.window().kind().name()))
                .param("froms", texts(rows, row -> row.window().span().from().toString()))
                .param("untils", texts(rows, row -> row.window().span().until().toString()))
                .param("villages", texts(rows, row -> row.subject().village()))
                .param("units", ids(rows, row -> row.subject().unit().orElse(null)))
                .param("people", ids(rows, row -> row.subject().person().orElse(null)))
                .param("labels", texts(rows, row -> row.subject().label()))
                .param("owed", texts(rows, row -> row.owed().toPlainString()))
                .param("done", texts(rows, row -> row.done().toPlainString()))
                .param("running", texts(rows, row -> row.course().running().name()))
                .param("risksFrom", texts(rows, row -> row.course().riskFrom().map(LocalDate::toString).orElse(null)))
                .param("endsOn", texts(rows, row -> row.course().endsOn().toString()))
                .param("over", texts(rows, row -> row.course().over().name()))
                .param("at", OffsetDateTime.now(clock))
                .query(StandingPen::key)
                .set();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<Standing> rows, Function<Standing, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static Standing.Key key(ResultSet row, int number) throws SQLException {
        var span = new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Standing.Key(
                Clause.of(row.getString("clause")),
                row.getObject("subject", UUID.class),
                new Window(Window.Kind.valueOf(row.getString("window_kind")), span));
    }
}

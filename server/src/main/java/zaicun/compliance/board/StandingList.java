package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import zaicun.access.Scope;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.Standings;
import zaicun.database.OwnPlan;
import zaicun.kernel.District;
import zaicun.kernel.State;

/** Lists stored standings in a line, soonest first. */
@Repository
class StandingList {

    private final JdbcClient database;
    private final OwnPlan plan;

    StandingList(JdbcClient database, OwnPlan plan) {
        this.database = database;
        this.plan = plan;
    }

    private record Ends(LocalDate first, LocalDate last) {}

    private static final Ends WHENEVER = new Ends(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** At most {@code (page + 1) * size + 1} rows: enough to cut the page and to know whether more follow. */
    List<Standing> rows(District district, Scope scope, StandingQuery query, LocalDate asOf) {
        return plan.ask(() -> ends(district, scope, query, asOf)
                .map(ends -> rows(district, scope, query, asOf, ends))
                .orElse(List.of()));
    }

    private List<Standing> rows(District district, Scope scope, StandingQuery query, LocalDate asOf, Ends ends) {
        var statement = database.sql(
                """
                select district, clause, subject_kind, subject, window_kind, from_on, until, village, unit,
                       person, label, owed, done, running, risk_from, ends_on, over
                  from (select *, %s as state
                          from standing
                         where district = :district and until > :at and from_on <= :at and lies_under(village, :under)
                           and ends_on between :first and :last %s %s) as listed
                 where cardinality(:states::text[]) = 0 or state = any(:states)
                 order by ends_on, clause_order(clause), village, label collate "C", subject
                 limit :limit
                """
                        .formatted(ScopeSql.STATE, ScopeSql.within(scope, district, query.under()), narrowed(query)));
        return asked(statement, scope, query, asOf)
                .param("district", district.code())
                .param("person", query.person().orElse(scope.self()))
                .param("first", ends.first())
                .param("last", ends.last())
                .param("limit", wanted(query))
                .query(Standings::read)
                .list();
    }

    /**
     * Between which ends the rows wanted lie, where the sums can tell: of a whole district only the soonest are then read
     * and sorted. Empty where there is no row at all.
     */
    private Optional<Ends> ends(District district, Scope scope, StandingQuery query, LocalDate asOf) {
        if (query.person().isPresent() || !ScopeSql.isByTownship(scope, query.under())) {
            return Optional.of(WHENEVER);
        }
        var statement = database.sql(
                """
                with ends as (
                    select ends_on, sum(number) as number
                      from (%s) as summed
                     where (cardinality(:states::text[]) = 0 or state = any(:states)) %s
                     group by ends_on
                    having sum(number) <> 0)
                select min(ends_on) as first, coalesce(min(ends_on) filter (where so_far >= :limit), max(ends_on)) as last
                  from (select ends_on, sum(number) over (order by ends_on) as so_far from ends) as reached
                """
                        .formatted(Sums.of(scope, district, query.under()), narrowed(query)));
        return asked(statement, scope, query, asOf)
                .param("district", district.code())
                .param("limit", wanted(query))
                .query((row, number) -> new Ends(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .optional()
                .filter(ends -> ends.first() != null);
    }

    private static String narrowed(StandingQuery query) {
        return (query.clause().isEmpty() ? "" : " and clause = :clause ")
                + (query.unit().isEmpty() ? "" : " and unit = :unit ")
                + (query.person().isEmpty() ? "" : " and person = :person ");
    }

    private static int wanted(StandingQuery query) {
        return (query.page() + 1) * query.size() + 1;
    }

    private static StatementSpec asked(StatementSpec statement, Scope scope, StandingQuery query, LocalDate asOf) {
        return ScopeSql.bind(statement, scope)
                .param("asOf", asOf)
                .param("at", query.at())
                .param("under", query.under())
                .param("clause", query.clause().orElse(""))
                .param("unit", query.unit().orElse(scope.self()))
                .param("states", query.states().stream().map(State::name).toArray(String[]::new));
    }

    /** Where something is owed by the person himself: a helper owes wherever his households are. */
    List<District> districtsOf(UUID person) {
        return database.sql("select distinct district from standing where person = :person")
                .param("person", person)
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    /** What one person owes today: his own rows and those of his team. */
    List<Standing> ofPerson(District district, UUID person, UUID team, LocalDate asOf) {
        return database.sql(
                        """
                        select district, clause, subject_kind, subject, window_kind, from_on, until, village, unit,
                               person, label, owed, done, running, risk_from, ends_on, over
                          from standing
                         where district = :district and until > :asOf and from_on <= :asOf
                           and (person = :person or subject = :team)
                         order by ends_on, clause_order(clause), label
                        """)
                .param("district", district.code())
                .param("asOf", asOf)
                .param("person", person)
                .param("team", team)
                .query(Standings::read)
                .list();
    }
}

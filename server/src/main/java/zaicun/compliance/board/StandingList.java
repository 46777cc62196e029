package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Scope;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.Standings;
import zaicun.kernel.District;
import zaicun.kernel.State;

/** Lists stored standings in a line, soonest first. */
@Repository
class StandingList {

    private final JdbcClient database;

    StandingList(JdbcClient database) {
        this.database = database;
    }

    /** At most {@code (page + 1) * size + 1} rows: enough to cut the page and to know whether more follow. */
    List<Standing> rows(District district, Scope scope, StandingQuery query, LocalDate asOf) {
        return database.sql(
                        """
                        select district, clause, subject_kind, subject, window_kind, from_on, until, village, unit,
                               person, label, owed, done, running, risk_from, ends_on, over
                          from (select *, case when :asOf > ends_on then over
                                               when running = 'OPEN' and risk_from <= :asOf then 'AT_RISK'
                                               else running end as state
                                  from standing
                                 where district = :district and until > :at and from_on <= :at
                                   and lies_under(village, :under)
                                   and (:clause = '' or clause = :clause)
                                   and (:anyUnit or unit = :unit) and (:anyPerson or person = :person)
                                   and (village ~ :villages or unit = any(:units) or person = :self)) as listed
                         where :anyState or state = any(:states)
                         order by ends_on, clause, village, label, subject
                         limit :limit
                        """)
                .param("asOf", asOf)
                .param("district", district.code())
                .param("at", query.at())
                .param("under", query.under())
                .param("clause", query.clause().orElse(""))
                .param("anyUnit", query.unit().isEmpty())
                .param("unit", query.unit().orElse(scope.self()))
                .param("anyPerson", query.person().isEmpty())
                .param("person", query.person().orElse(scope.self()))
                .param("villages", ScopeSql.villages(scope))
                .param("units", scope.units().toArray(UUID[]::new))
                .param("self", scope.self())
                .param("anyState", query.states().isEmpty())
                .param("states", query.states().stream().map(State::name).toArray(String[]::new))
                .param("limit", (query.page() + 1) * query.size() + 1)
                .query(Standings::read)
                .list();
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
                         order by ends_on, clause, label
                        """)
                .param("district", district.code())
                .param("asOf", asOf)
                .param("person", person)
                .param("team", team)
                .query(Standings::read)
                .list();
    }
}

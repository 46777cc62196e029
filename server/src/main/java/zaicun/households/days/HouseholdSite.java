package zaicun.households.days;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.households.Household;
import zaicun.kernel.Clause;

/** Which monitored households wait longest for a visit, which problems are overdue, which hardship reports are on their way. */
@Repository
class HouseholdSite implements SiteSource {

    private static final int MOST = 5;

    private final JdbcClient database;

    HouseholdSite(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        return Stream.of(monitored(asked), problems(asked), hardship(asked)).flatMap(lines -> lines);
    }

    private Stream<SiteLine> monitored(SiteQuery asked) {
        return database.sql(
                        """
                        select id, head, code, last_visit_on
                          from household
                         where district = :district and village = :village and kind in ('UNSTABLE', 'MARGINAL', 'SUDDEN')
                         order by last_visit_on nulls first, id
                         limit :most
                        """)
                .param("district", asked.district().code())
                .param("village", asked.village())
                .param("most", MOST)
                .query((row, number) -> line(
                        "7.8",
                        "household",
                        row.getString("id"),
                        "监测户" + Household.veiledName(row.getString("head"), row.getString("code"))
                                + Optional.ofNullable(row.getString("last_visit_on"))
                                        .map(on -> "，最近走访 " + on)
                                        .orElse("，没有走访记录")))
                .list()
                .stream();
    }

    private Stream<SiteLine> problems(SiteQuery asked) {
        return database.sql(
                        """
                        select p.id, h.head, h.code, p.due_on
                          from household_problem p
                          join household h on h.district = p.district and h.id = p.household
                         where p.district = :district and p.village = :village and p.state in ('OPEN', 'WORKING')
                           and p.due_on < :on
                         order by p.due_on, p.id
                         limit :most
                        """)
                .param("district", asked.district().code())
                .param("village", asked.village())
                .param("on", asked.on())
                .param("most", MOST)
                .query((row, number) -> line(
                        "7.6",
                        "problem",
                        row.getString("id"),
                        Household.veiledName(row.getString("head"), row.getString("code")) + "的困难问题，应于 "
                                + row.getString("due_on") + " 前办结，尚未办结"))
                .list()
                .stream();
    }

    private Stream<SiteLine> hardship(SiteQuery asked) {
        return database.sql(
                        """
                        select r.id, h.head, h.code, r.due_on
                          from hardship_report r
                          join household h on h.district = r.district and h.id = r.household
                         where r.district = :district and r.village = :village
                           and r.state in ('AT_VILLAGE', 'AT_STREET', 'AT_BUREAU')
                         order by r.due_on, r.id
                         limit :most
                        """)
                .param("district", asked.district().code())
                .param("village", asked.village())
                .param("most", MOST)
                .query((row, number) -> line(
                        "7.9",
                        "hardship",
                        row.getString("id"),
                        Household.veiledName(row.getString("head"), row.getString("code")) + "突发严重困难已上报，应于 "
                                + row.getString("due_on") + " 前识别"))
                .list()
                .stream();
    }

    private static SiteLine line(String clause, String kind, String id, String text) {
        return new SiteLine(SiteSubject.MONITORING, Optional.empty(), Clause.of(clause), kind, id, text);
    }
}

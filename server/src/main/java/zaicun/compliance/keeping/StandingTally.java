package zaicun.compliance.keeping;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/**
 * The sums that the board of a district reads. Each change of standings adds its difference in its own transaction (a
 * trigger of the table); here the differences of one sum are drawn together, which changes no sum.
 */
@Repository
class StandingTally {

    private final JdbcClient database;

    StandingTally(JdbcClient database) {
        this.database = database;
    }

    /** One statement: whoever reads meanwhile sees the sums before or after, and they are the same. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void drawTogether() {
        database.sql(
                        """
                        with several as (
                            select district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over
                              from standing_tally
                             group by district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over
                            having count(*) > 1
                        ), gone as (
                            delete from standing_tally t
                             using several s
                             where (t.district, t.village, t.clause, t.window_kind, t.from_on, t.until, t.running, t.ends_on, t.over)
                                   = (s.district, s.village, s.clause, s.window_kind, s.from_on, s.until, s.running, s.ends_on, s.over)
                               and t.unit is not distinct from s.unit and t.risk_from is not distinct from s.risk_from
                            returning t.*
                        )
                        insert into standing_tally (district, village, unit, clause, window_kind, from_on, until, running, risk_from,
                                                    ends_on, over, number)
                        select district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over,
                               sum(number)
                          from gone
                         group by district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over
                        having sum(number) <> 0
                        """)
                .update();
    }

    /** Sums that differ from the rows they stand for, in words. */
    List<String> differences(District district) {
        return database.sql(
                        """
                        select village || ' ' || clause || ' ' || from_on || ' ' || running || '：汇总与明细相差 ' || sum(number)
                          from (select village, unit, clause, from_on, until, running, risk_from, ends_on, over, number
                                  from standing_tally
                                 where district = :district
                                union all
                                select rpad(left(village, 9), 12, '0'), unit, clause, from_on, until, running, risk_from, ends_on, over, -1
                                  from standing
                                 where district = :district) as both_sides
                         group by village, unit, clause, from_on, until, running, risk_from, ends_on, over
                        having sum(number) <> 0
                        """)
                .param("district", district.code())
                .query(String.class)
                .list();
    }
}

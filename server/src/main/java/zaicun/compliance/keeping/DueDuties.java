package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/** What a team and its people have yet to do, soonest due first: the proposed agenda of a meeting. */
@Repository
public class DueDuties {

    private final JdbcClient database;
    private final WindowOpener opener;
    private final Clock clock;

    DueDuties(JdbcClient database, WindowOpener opener, Clock clock) {
        this.database = database;
        this.opener = opener;
        this.clock = clock;
    }

    /** Standings of windows that run today and are not met; of those that come to one line each the first so many. */
    public List<Standing> of(District district, UUID team, Collection<UUID> people, int most) {
        opener.require(district);
        return database.sql(
                        """
                        select district, clause, subject_kind, subject, window_kind, from_on, until, village, unit,
                               person, label, owed, done, running, risk_from, ends_on, over
                          from standing
                         where district = :district and until > :today and from_on <= :today and ends_on >= :today
                           and (person = any(:people) or subject = :team)
                           and running in ('OPEN', 'AT_RISK', 'NOT_KNOWN')
                         order by ends_on, clause_order(clause), label, subject
                         limit :most
                        """)
                .param("district", district.code())
                .param("today", LocalDate.now(clock))
                .param("people", people.toArray(UUID[]::new))
                .param("team", team)
                .param("most", most)
                .query(Standings::read)
                .list();
    }
}

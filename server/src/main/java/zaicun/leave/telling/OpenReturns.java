package zaicun.leave.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/** Leaves that are over and of whose return nobody has heard. */
@Repository
class OpenReturns {

    /** Older ones have been told of long ago. */
    private static final int DAYS_BACK = 14;

    private final JdbcClient database;

    OpenReturns(JdbcClient database) {
        this.database = database;
    }

    /** Those that ended before the day, neither continued by an extension nor told or confirmed as returned from. */
    List<UUID> since(District district, LocalDate today) {
        return database.sql(
                        """
                        select l.id
                          from leave_request l
                         where l.district = :district and l.standing = 'APPROVED'
                           and l.until_at <= :today and l.until_at > :since
                           and not exists (select from leave_return r where r.district = l.district and r.leave = l.id)
                           and not exists (select from leave_request e
                                            where e.district = l.district and e.extends = l.id and e.standing = 'APPROVED')
                        """)
                .param("district", district.code())
                .param("today", today.atStartOfDay())
                .param("since", today.minusDays(DAYS_BACK).atStartOfDay())
                .query(UUID.class)
                .list();
    }
}

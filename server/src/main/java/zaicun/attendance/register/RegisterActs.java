package zaicun.attendance.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Acts already done, by the id that the keeper's device gave them. */
@Repository
class RegisterActs {

    private final JdbcClient database;
    private final Clock clock;

    RegisterActs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the act is new; a replay, even one at the same moment, waits and finds it done. */
    boolean begin(Viewer viewer, UUID id, String village, String what) {
        int added = database.sql(
                        """
                        insert into register_act (district, id, village, what, recorded_at, recorded_by)
                        values (:district, :id, :village, :what, :at, :by)
                        on conflict do nothing
                        """)
                .param("district", District.of(village).code())
                .param("id", id)
                .param("village", village)
                .param("what", what)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .update();
        if (added == 0) {
            requireSame(viewer, id, village, what);
        }
        return added == 1;
    }

    private void requireSame(Viewer viewer, UUID id, String village, String what) {
        boolean same = database.sql(
                        """
                        select village = :village and what = :what and recorded_by = :by
                          from register_act
                         where district = :district and id = :id
                        """)
                .param("district", District.of(village).code())
                .param("id", id)
                .param("village", village)
                .param("what", what)
                .param("by", viewer.person())
                .query(Boolean.class)
                .single();
        if (!same) {
            throw new Conflict("这个登记编号已用于另一次登记；请刷新页面后重新登记。");
        }
    }
}

package zaicun.leave.deciding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Ids;
import zaicun.leave.Halves;
import zaicun.leave.asking.Leave;

/** Stored decisions by which a leave came into force, was moved or ended; only ever added to. */
@Repository
class LeaveDecisions {

    enum What {
        APPROVED,
        SHORTENED,
        WITHDRAWN,
        REPLACED
    }

    private final JdbcClient database;
    private final Clock clock;

    LeaveDecisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Leave leave, What what, HalfDaySpan halves, Word by) {
        database.sql(
                        """
                        insert into leave_decision (district, id, leave, what, from_at, until_at, words, decided_by, recorded_at)
                        values (:district, :id, :leave, :what, :from, :until, :words, :by, :at)
                        """)
                .param("district", leave.ref().district().code())
                .param("id", Ids.next())
                .param("leave", leave.ref().id())
                .param("what", what.name())
                .param("from", Halves.begin(halves.from()))
                .param("until", Halves.end(halves))
                .param("words", by.words())
                .param("by", by.who())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Who decided and what he said. */
    record Word(UUID who, String words) {}
}

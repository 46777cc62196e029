package zaicun.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Writes down who did what, in the caller's transaction: what is rolled back was never done. */
@Component
public class Audit {

    /** For acts on nothing that has an id, and for acts of nobody known. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Phone and identity numbers, such as somebody may write into a reason. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(?:1\\d{10}|\\d{17}[\\dXx])(?!\\d)");

    private final JdbcClient database;
    private final Clock clock;

    Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void record(Act act) {
        write(act, Ids.next(), OffsetDateTime.now(clock), addressOfCaller());
    }

    /**
     * For what somebody did of whom no trace may be kept: nobody, no address, an id that tells no time, and of the time the
     * day only.
     */
    @Transactional
    public void recordUntraced(District district, String what, UUID object, String words) {
        var day = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.DAYS);
        write(new Act(district, NOBODY, what, object, words), UUID.randomUUID(), day, "");
    }

    private void write(Act act, UUID id, OffsetDateTime at, String address) {
        database.sql(
                        """
                        with entry as (
                            insert into audit_entry (district, id, at, who, what, object, words, address)
                            values (:district, :id, :at, :who, :what, :object, :words, :address)
                            returning district, id)
                        insert into audit_waiting (district, entry) select district, id from entry
                        """)
                .param("district", act.district().code())
                .param("id", id)
                .param("at", at)
                .param("who", act.who())
                .param("what", act.what())
                .param("object", act.object())
                .param("words", PERSONAL.matcher(act.words()).replaceAll("（号码略）"))
                .param("address", address)
                .update();
    }

    private static String addressOfCaller() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                ? call.getRequest().getRemoteAddr()
                : "";
    }
}

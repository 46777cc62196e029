package zaicun.demo.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of the year that was told: people have read all but those of the last days. */
@Component
public class OldNotices {

    private static final Duration FRESH = Duration.ofDays(2);

    private final JdbcClient database;
    private final Clock clock;

    OldNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void read() {
        database.sql("update notice set read_at = told_at where read_at is null and told_at < :fresh")
                .param("fresh", OffsetDateTime.now(clock).minus(FRESH))
                .update();
    }
}

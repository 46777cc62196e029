package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.compliance.Selection;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/**
 * Sees to it that every window that has begun has its rows. It works ahead each night; a reader who comes before it finds
 * the rows made for him, so nothing depends on the night.
 */
@Component
public class WindowOpener {

    /** Days made ahead, so that the first reader of a month waits for nothing. */
    private static final int AHEAD = 10;

    private static final Logger log = LoggerFactory.getLogger(WindowOpener.class);

    private final JdbcClient database;
    private final Reckoner reckoner;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WindowOpener(
            JdbcClient database, Reckoner reckoner, Roster roster, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.reckoner = reckoner;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 1 * * *", zone = "Asia/Shanghai")
    void openAhead() {
        for (var district : roster.hostDistricts()) {
            open(district, LocalDate.now(clock).plusDays(AHEAD));
        }
    }

    /** Makes the rows of all windows up to and including today's. */
    public void require(District district) {
        var today = LocalDate.now(clock);
        if (openedTo(district).filter(to -> !to.isBefore(today)).isEmpty()) {
            open(district, today);
        }
    }

    private void open(District district, LocalDate to) {
        var from = openedTo(district).map(date -> date.plusDays(1)).orElse(to);
        if (from.isAfter(to)) {
            return;
        }
        log.info("open the windows of {} from {} to {}", district, from, to);
        transactions.executeWithoutResult(status -> {
            roster.townshipPrefixes(district)
                    .forEach(prefix -> reckoner.open(new Selection.Under(district, prefix), Span.of(from, to)));
            database.sql(
                            """
                            insert into opened_windows (district, opened_to) values (:district, :to)
                            on conflict (district) do update set opened_to = greatest(opened_windows.opened_to, excluded.opened_to)
                            """)
                    .param("district", district.code())
                    .param("to", to)
                    .update();
        });
    }

    private Optional<LocalDate> openedTo(District district) {
        return database.sql("select opened_to from opened_windows where district = :district")
                .param("district", district.code())
                .query(LocalDate.class)
                .optional();
    }
}

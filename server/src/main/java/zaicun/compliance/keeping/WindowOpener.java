package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private final OpenedWindows opened;
    private final Reckoner reckoner;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WindowOpener(
            OpenedWindows opened, Reckoner reckoner, Roster roster, TransactionTemplate transactions, Clock clock) {
        this.opened = opened;
        this.reckoner = reckoner;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 1 * * *", zone = "Asia/Shanghai")
    void openAhead() {
        for (var district : roster.hostDistricts()) {
            openTo(district, LocalDate.now(clock).plusDays(AHEAD));
        }
    }

    /** Makes the rows of all windows up to and including today's. */
    public void require(District district) {
        openTo(district, LocalDate.now(clock));
    }

    private void openTo(District district, LocalDate to) {
        var from = opened.of(district).map(Span::until).orElse(to);
        if (!from.isAfter(to)) {
            open(district, Span.of(from, to));
        }
    }

    /**
     * Makes the rows of all windows that touch the dates, also past ones, as for a district that brings its records. Each
     * township in a transaction of its own, so that nobody waits for the whole district; what was done twice is the same.
     */
    public void open(District district, Span dates) {
        log.info("open the windows of {} from {} to {}", district, dates.from(), dates.last());
        for (var prefix : roster.townshipPrefixes(district)) {
            transactions.executeWithoutResult(
                    status -> reckoner.open(new Selection.Under(district, prefix), dates));
        }
        opened.add(district, dates);
    }
}

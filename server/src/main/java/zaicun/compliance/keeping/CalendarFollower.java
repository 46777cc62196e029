package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.calendar.CalendarChanged;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Working days that moved are owed otherwise: every window near them is reckoned anew. */
@Component
class CalendarFollower {

    /** Due days are counted in working days after a window, some of them beyond it. */
    private static final int REACH_MONTHS = 1;

    private static final Logger log = LoggerFactory.getLogger(CalendarFollower.class);

    private final ApplicationEventPublisher events;
    private final OpenedWindows opened;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CalendarFollower(
            ApplicationEventPublisher events,
            OpenedWindows opened,
            Roster roster,
            TransactionTemplate transactions,
            Clock clock) {
        this.events = events;
        this.opened = opened;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void follow(CalendarChanged change) {
        var touched = Span.of(change.dates().first().minusMonths(REACH_MONTHS), change.dates().last());
        log.info("the calendar changed on {} dates, {} – {}", change.dates().size(), touched.from(), touched.last());
        for (var district : roster.hostDistricts()) {
            openDates(district, touched).ifPresent(dates -> reckon(district, dates));
        }
    }

    /** One township at a time, so that those who record wait only shortly. */
    private void reckon(District district, Span dates) {
        for (var prefix : roster.townshipPrefixes(district)) {
            transactions.executeWithoutResult(status -> events.publishEvent(
                    FactsChanged.everyDuty(new Selection.Under(district, prefix), dates)));
        }
    }

    private Optional<Span> openDates(District district, Span touched) {
        return opened.of(district).flatMap(open -> {
            var today = LocalDate.now(clock);
            var last = open.last().isBefore(today) ? today : open.last();
            return touched.intersect(Span.of(open.from(), last));
        });
    }
}

package zaicun.households.duties;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.leave.LeaveChanged;

/** Leave changes what is owed of a month's visits (7.7). */
@Component
class VisitFollower {

    private final ApplicationEventPublisher events;

    VisitFollower(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void follow(LeaveChanged change) {
        events.publishEvent(new FactsChanged(
                new Selection.OfPerson(change.district(), change.person()), change.dates(), MonthDuties.CLAUSES));
    }
}

package zaicun.attendance.register;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.leave.LeaveChanged;

/** Leave changes which days are owed in the village (2.2). */
@Component
class PresenceFollower {

    private final ApplicationEventPublisher events;

    PresenceFollower(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void follow(LeaveChanged change) {
        events.publishEvent(new FactsChanged(
                new Selection.OfPerson(change.district(), change.person()), change.dates(), Set.of(PresenceDuty.CLAUSE)));
    }
}

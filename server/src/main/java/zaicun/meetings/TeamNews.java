package zaicun.meetings;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Tells, in the transaction that writes a fact of a team, which of its duties it touches. */
@Component
public class TeamNews {

    private final ApplicationEventPublisher events;

    TeamNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void tell(District district, UUID team, Span dates, String clause) {
        events.publishEvent(new FactsChanged(
                new Selection.Of(district, SubjectKind.TEAM, team), dates, Set.of(Clause.of(clause))));
    }
}

package zaicun.training.people;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.TrainingKind;

/** Tells, in the transaction that writes who took part, which duties it touches. */
@Component
class TrainedNews {

    private static final Set<Clause> OF_PEOPLE = Set.of(Clause.of("6.2"), Clause.of("6.3"));

    private final ApplicationEventPublisher events;
    private final Roster roster;

    TrainedNews(ApplicationEventPublisher events, Roster roster) {
        this.events = events;
        this.roster = roster;
    }

    void changed(Training training, Collection<Attendance> touched) {
        touched.forEach(one -> events.publishEvent(new FactsChanged(
                new Selection.OfPerson(one.district(), one.person()), withPosting(one), OF_PEOPLE)));
        if (training.plan().kind() == TrainingKind.ROTATION) {
            touched.stream().map(Attendance::district).distinct().forEach(district -> events.publishEvent(new FactsChanged(
                    new Selection.Of(district, SubjectKind.UNIT, training.office()), training.plan().dates(),
                    Set.of(Clause.of("6.2")))));
        }
    }

    /** A first training may lie before the posting that it counts for. */
    private Span withPosting(Attendance one) {
        var dates = one.what().dates();
        return roster.posting(one.district(), one.posting())
                .map(posting -> posting.span().from())
                .filter(from -> !from.isBefore(dates.until()))
                .map(from -> new Span(dates.from(), from.plusDays(1)))
                .orElse(dates);
    }
}

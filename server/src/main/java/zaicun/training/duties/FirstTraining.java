package zaicun.training.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.CountDuty;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Sifted;
import zaicun.duty.Weighing;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;

/**
 * Whoever is newly posted is trained before or at taking up the post, at the latest some days after its start. A training
 * attended for the posting counts also where it lay before it.
 */
@Component
class FirstTraining {

    private final Trained trained;
    private final Policy policy;
    private final WorkCalendar calendar;

    FirstTraining(Trained trained, Policy policy, WorkCalendar calendar) {
        this.trained = trained;
        this.policy = policy;
        this.calendar = calendar;
    }

    Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return trained.of(selection, dates).stream()
                .filter(one -> window(one.posting()).span().overlaps(dates))
                .map(one -> assess(one, asOf));
    }

    private Window window(Posting posting) {
        var start = posting.span().from();
        int days = policy.on(start).get(PolicyKeys.FIRST_TRAINING_DUE);
        return Window.term(Span.of(start, start.plusDays(days)));
    }

    private Reckoning assess(Trained.One one, LocalDate asOf) {
        var window = window(one.posting());
        var values = policy.over(window.span());
        var due = values.value(PolicyKeys.FIRST_TRAINING_DUE);
        var risk = values.value(PolicyKeys.RISK_SHARE);
        // Before the start counts too, so the facts are sifted by the end of the window only.
        var counted = new Window(Window.Kind.TERM, new Span(LocalDate.EPOCH, window.span().until()));
        var sifted = Sifted.of(one.trainings(), CountDuty.ofWindow(TieredTraining.CLAUSE, counted), asOf);
        var done = BigDecimal.valueOf(sifted.count());
        boolean endsBefore = one.posting().span().until().isBefore(window.span().until());
        var owed = endsBefore && sifted.count() == 0 ? Owed.nothing(State.NOT_OWED) : Owed.of(1);
        var part = window.span().intersect(one.posting().span()).orElse(window.span());
        var weighing = new Weighing(part, risk.value(), calendar);
        var trace = sifted.trace(List.of(Figures.of(due), Figures.of(risk)), weighing.next(owed, done, "次培训"));
        return new Reckoning(
                TieredTraining.CLAUSE, one.subject(), window, owed.amount(), done, weighing.weigh(owed, done), trace);
    }
}

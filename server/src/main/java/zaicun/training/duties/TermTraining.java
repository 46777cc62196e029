package zaicun.training.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Course;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.CountDuty;
import zaicun.duty.CountRule;
import zaicun.duty.Figures;
import zaicun.duty.Sifted;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** At least one training at district level or above in a term (6.3); the term is the posting. */
@Component
class TermTraining implements DutySource {

    private static final Clause CLAUSE = Clause.of("6.3");

    private final Trained trained;
    private final Policy policy;
    private final CountRule rule;

    TermTraining(Trained trained, Policy policy, WorkCalendar calendar) {
        this.trained = trained;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return trained.of(selection, dates).stream().map(one -> assess(one, asOf));
    }

    private Reckoning assess(Trained.One one, LocalDate asOf) {
        var window = Window.term(one.posting().span());
        return one.posting().span().isOpen() ? endless(one, window, asOf) : inTerm(one, window, asOf);
    }

    private Reckoning inTerm(Trained.One one, Window window, LocalDate asOf) {
        var duty = rule.duty(PolicyKeys.TERM_TRAINING, window, window.span());
        return rule.assess(PolicyKeys.TERM_TRAINING, duty, one.trainings(), asOf).of(one.subject());
    }

    /** A posting whose end is not known yet is never at risk of ending untrained. */
    private Reckoning endless(Trained.One one, Window window, LocalDate asOf) {
        var norm = policy.over(window.span()).value(PolicyKeys.TERM_TRAINING);
        var sifted = Sifted.of(one.trainings(), CountDuty.ofWindow(CLAUSE, window), asOf);
        var owed = BigDecimal.valueOf(norm.value().count());
        var done = BigDecimal.valueOf(sifted.count());
        boolean met = done.compareTo(owed) >= 0;
        var last = window.span().last();
        var course = met ? Course.fixed(State.MET, last) : new Course(State.OPEN, Optional.empty(), last, State.BEHIND);
        var trace = sifted.trace(List.of(Figures.of(norm)), met ? "" : "任期内还没有参加区级以上培训，请安排参训。");
        return new Reckoning(CLAUSE, one.subject(), window, owed, done, course, trace);
    }
}

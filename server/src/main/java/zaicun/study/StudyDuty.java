package zaicun.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.CountDuty;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Sifted;
import zaicun.duty.WhyNot;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.meetings.Crew;
import zaicun.meetings.Crews;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;

/**
 * Collective study, for each team and month (5.1). A team of one cannot study together: it owes nothing and has no row. Notes
 * are never looked at.
 */
@Component
class StudyDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("5.1");

    private final Crews crews;
    private final Studies studies;
    private final Policy policy;
    private final CountRule rule;

    StudyDuty(Crews crews, Studies studies, Policy policy, WorkCalendar calendar) {
        this.crews = crews;
        this.studies = studies;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.on(asOf).get(PolicyKeys.COLLECTIVE_STUDY).window();
        var windows = Crews.windows(kind, dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var whole = Crews.whole(windows);
        var found = crews.of(selection, whole);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        var held = studies.of(selection.district(), found.stream().map(crew -> crew.team().id()).toList(), whole).stream()
                .collect(Collectors.groupingBy(Study::team));
        return windows.stream()
                .flatMap(window -> found.stream().flatMap(crew -> assess(crew, window, held, asOf).stream()));
    }

    private Optional<Reckoning> assess(Crew crew, Window window, Map<UUID, List<Study>> held, LocalDate asOf) {
        return together(crew, window.span()).map(inPlace -> {
            var duty = rule.duty(PolicyKeys.COLLECTIVE_STUDY, window, inPlace);
            var of = held.getOrDefault(crew.team().id(), List.of()).stream()
                    .filter(study -> window.span().contains(study.on()))
                    .toList();
            return rule.assess(PolicyKeys.COLLECTIVE_STUDY, duty, sifted(of, duty, asOf)).of(crew.subject());
        });
    }

    private static Sifted sifted(List<Study> held, CountDuty duty, LocalDate asOf) {
        var alone = held.stream()
                .filter(study -> !study.isCollective())
                .map(study -> study.root().toString())
                .collect(Collectors.toSet());
        return Sifted.of(held.stream().map(StudyDuty::fact).toList(), duty, asOf)
                .without(fact -> alone.contains(fact.id()) ? Optional.of(WhyNot.NOT_COLLECTIVE) : Optional.empty());
    }

    private static Fact fact(Study study) {
        return new Fact(
                "study", study.root().toString(), study.on(), "",
                "学习“%s”，%d 人参加".formatted(study.matter().subject(), study.attended().size()));
    }

    /** From the first day to the last on which somebody of two or more was posted; none where there was never a second. */
    private static Optional<Span> together(Crew crew, Span window) {
        var spans = crew.postings().stream().filter(posting -> posting.span().overlaps(window)).toList();
        if (spans.stream().map(Posting::person).distinct().count() < 2) {
            return Optional.empty();
        }
        var from = spans.stream().map(posting -> posting.span().from()).min(LocalDate::compareTo).orElseThrow();
        var until = spans.stream().map(posting -> posting.span().until()).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new Span(from, until));
    }
}

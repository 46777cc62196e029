package zaicun.training.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Windows;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.Trainings;

/** The bureau holds a rotation training every year; it owes it in each district in which its units have people. */
@Component
class RotationTraining {

    private final Trainings trainings;
    private final Roster roster;
    private final Policy policy;
    private final CountRule rule;

    RotationTraining(Trainings trainings, Roster roster, Policy policy, WorkCalendar calendar) {
        this.trainings = trainings;
        this.roster = roster;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        if (!concernsBureaus(selection)) {
            return Stream.empty();
        }
        var kind = policy.on(asOf).get(PolicyKeys.ROTATION_TRAINING).window();
        return Windows.touching(kind, dates, asOf).stream().flatMap(window -> {
            var bureaus = bureaus(selection, window.span());
            var held = trainings.rotations(bureaus.keySet(), window.span()).stream()
                    .collect(Collectors.groupingBy(
                            Training::office, Collectors.mapping(RotationTraining::fact, Collectors.toList())));
            return bureaus.entrySet().stream()
                    .map(entry -> assess(entry.getValue(), window, held.getOrDefault(entry.getKey(), List.of()), asOf));
        });
    }

    private boolean concernsBureaus(Selection selection) {
        return switch (selection) {
            case Selection.Under ignored -> true;
            case Selection.OfPerson ignored -> false;
            case Selection.Of(var district, var kind, var id) ->
                kind == SubjectKind.UNIT
                        && roster.office(id).filter(office -> office.kind() == Organ.BUREAU).isPresent();
        };
    }

    /** Each bureau hangs in the first village in which its units have people. */
    private Map<UUID, Subject> bureaus(Selection selection, Span window) {
        var district = selection.district();
        var subjects = new HashMap<UUID, Subject>();
        byBureau(roster.postingsUnder(district, district.code(), window)).forEach((bureau, postings) -> {
            var village = postings.stream().map(Posting::village).min(Comparator.naturalOrder()).orElseThrow();
            if (isMeant(selection, bureau, village)) {
                subjects.put(bureau.id(), subject(district, bureau, village));
            }
        });
        return subjects;
    }

    private static boolean isMeant(Selection selection, Office bureau, String village) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> village.startsWith(prefix);
            case Selection.Of(var district, var kind, var id) -> bureau.id().equals(id);
            case Selection.OfPerson ignored -> false;
        };
    }

    private Map<Office, List<Posting>> byBureau(Collection<Posting> postings) {
        var units = roster.offices(postings.stream().map(Posting::unit).distinct().toList());
        var all = roster.offices(Organ.BUREAU);
        var found = new HashMap<Office, List<Posting>>();
        postings.forEach(posting -> Optional.ofNullable(units.get(posting.unit()))
                .flatMap(unit -> nearest(all, unit))
                .ifPresent(bureau -> found.computeIfAbsent(bureau, each -> new ArrayList<>()).add(posting)));
        return found;
    }

    private static Optional<Office> nearest(Collection<Office> bureaus, Office unit) {
        return bureaus.stream()
                .filter(bureau -> unit.division().startsWith(bureau.prefix()))
                .max(Comparator.comparing(bureau -> bureau.prefix().length()));
    }

    private static Subject subject(District district, Office bureau, String village) {
        return new Subject(
                district, SubjectKind.UNIT, bureau.id(), village, Optional.of(bureau.id()), Optional.empty(), bureau.name());
    }

    private Reckoning assess(Subject bureau, Window window, List<Fact> held, LocalDate asOf) {
        var duty = rule.duty(PolicyKeys.ROTATION_TRAINING, window, window.span());
        return rule.assess(PolicyKeys.ROTATION_TRAINING, duty, held, asOf).of(bureau);
    }

    private static Fact fact(Training training) {
        return new Fact(
                "training", training.id().toString(), training.plan().dates().from(), training.office().toString(),
                "集中轮训“" + training.plan().subject() + "”");
    }
}

package zaicun.households.problems;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.HouseholdNames;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.pairings.Reaches;
import zaicun.households.problems.HouseholdProblems.Within;
import zaicun.kernel.District;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** HouseholdProblems of households: recorded, listed, moved on. */
@RestController
@RequestMapping("/api/households")
class ProblemController {

    record Done(UUID id, Receipt outcome) {}

    record Choice(ProblemAct act, String title, boolean needsWords) {}

    /** @param choices what may be done with it now */
    record Line(
            UUID id,
            UUID household,
            String head,
            String village,
            String villageName,
            LocalDate foundOn,
            String words,
            ProblemState state,
            String stateTitle,
            Named owner,
            Optional<LocalDate> dueOn,
            String outcome,
            int version,
            List<Choice> choices) {}

    record Step(String title, String words, Named by, Optional<OffsetDateTime> at) {}

    private final ProblemDesk desk;
    private final HouseholdProblems problems;
    private final Reaches reaches;
    private final Hands hands;
    private final HouseholdNames names;
    private final Clock clock;

    ProblemController(
            ProblemDesk desk, HouseholdProblems problems, Reaches reaches, Hands hands, HouseholdNames names,
            Clock clock) {
        this.desk = desk;
        this.problems = problems;
        this.reaches = reaches;
        this.hands = hands;
        this.names = names;
        this.clock = clock;
    }

    @Needs(Right.PROBLEM_RECORD)
    @PutMapping("/problems/{id}")
    Done record(@PathVariable UUID id, @RequestBody ProblemForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    @Needs(Right.PROBLEM_RECORD)
    @PostMapping("/{district}/problems/{id}/acts")
    void act(
            @PathVariable District district, @PathVariable UUID id, @RequestBody ProblemDesk.Step step, Viewer viewer) {
        desk.act(viewer, district, id, step);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/problems")
    List<Line> within(
            @PathVariable District district, @RequestParam(defaultValue = "") String state, Viewer viewer) {
        var reach = reaches.of(viewer);
        var found = problems.within(district, new Within(reach.patterns(), reach.pairedIds(), state));
        return lines(district, found, viewer);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/{id}/problems")
    List<Line> ofHousehold(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        reaches.requireFully(viewer, district, id);
        return lines(district, problems.ofHousehold(district, id), viewer);
    }

    /** To whom a problem of the household may be handed on. */
    @Needs(Right.PROBLEM_RECORD)
    @GetMapping("/{district}/{id}/hands")
    List<Named> hands(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var owners = hands.of(reaches.requireFully(viewer, district, id));
        var people = names.people(owners);
        return owners.stream().map(people::of).sorted(Comparator.comparing(Named::name)).toList();
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/problems/{id}/acts")
    List<Step> history(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var problem = problems.find(district, id).orElseThrow(Reaches::notFound);
        reaches.requireFully(viewer, district, problem.household());
        var acts = problems.history(district, id);
        var people = names.people(acts.stream().map(HouseholdProblems.Done::by).toList());
        return acts.stream()
                .map(act -> new Step(titleOf(act.act()), act.words(), people.of(act.by()), act.at()))
                .toList();
    }

    private List<Line> lines(District district, List<Problem> found, Viewer viewer) {
        var people = names.people(found.stream().map(Problem::owner).toList());
        var heads = names.households(district, found.stream().map(Problem::household).toList());
        var villages = names.villages(found.stream().map(Problem::village).toList());
        return found.stream()
                .map(one -> new Line(
                        one.id(), one.household(), heads.get(one.household()).head(), one.village(),
                        villages.getOrDefault(one.village(), one.village()), one.foundOn(), one.words(), one.state(),
                        one.state().title(), people.of(one.owner()), one.dueOn(), one.outcome(), one.version(),
                        choices(one, viewer)))
                .toList();
    }

    private static List<Choice> choices(Problem problem, Viewer viewer) {
        if (!viewer.may(Right.PROBLEM_RECORD)) {
            return List.of();
        }
        return Arrays.stream(ProblemAct.values())
                .filter(act -> act.isLegalIn(problem.state()))
                .filter(act -> act != ProblemAct.WITHDRAW || problem.recordedBy().equals(viewer.person()))
                .map(act -> new Choice(act, act.title(), act.needsWords()))
                .toList();
    }

    private static String titleOf(String act) {
        return Stream.of(ProblemAct.values())
                .filter(one -> one.name().equals(act))
                .map(ProblemAct::title)
                .findFirst()
                .orElse("登记");
    }
}

package zaicun.households.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.households.HouseholdNames;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.hardship.HardshipMove.HardshipAct;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Hardship reports: made, listed for the organs on their way, moved on. */
@RestController
@RequestMapping("/api/households")
class HardshipController {

    record Done(UUID id, Receipt outcome) {}

    record Choice(HardshipAct act, String title, boolean needsWords) {}

    record Step(String title, String stateTitle, String words, Named by, LocalDate on) {}

    /** @param choices what the viewer may do with it now */
    record Line(
            String district,
            UUID id,
            UUID household,
            String head,
            String village,
            String villageName,
            LocalDate clueOn,
            String clueTitle,
            String words,
            HardshipState state,
            String stateTitle,
            LocalDate dueOn,
            Optional<LocalDate> endedOn,
            int version,
            List<Choice> choices,
            List<Step> steps) {}

    private final HardshipDesk desk;
    private final HardshipReports reports;
    private final Reaches reaches;
    private final HouseholdNames names;
    private final Clock clock;

    HardshipController(HardshipDesk desk, HardshipReports reports, Reaches reaches, HouseholdNames names, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.reaches = reaches;
        this.names = names;
        this.clock = clock;
    }

    @Needs(Right.HARDSHIP_REPORT)
    @PutMapping("/hardship/{id}")
    Done report(@PathVariable UUID id, @RequestBody HardshipForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    /** Those who hold the right act in their turn; whoever reported it may withdraw it. */
    @Needs(Right.HOUSEHOLD_READ)
    @PostMapping("/{district}/hardship/{id}/acts")
    void act(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HardshipDesk.Word word, Viewer viewer) {
        desk.act(viewer, district, id, word);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/hardship")
    List<Line> within(@PathVariable District district, Viewer viewer) {
        var reach = reaches.of(viewer);
        return lines(district, reports.within(district, patterns(viewer, reach), reach.pairedIds()), viewer);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/{id}/hardship")
    List<Line> ofHousehold(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        reaches.requireFully(viewer, district, id);
        return lines(district, reports.ofHousehold(district, id), viewer);
    }

    /** The bureau sees the reports of the villages its people are sent to. */
    private static String[] patterns(Viewer viewer, Reach reach) {
        return viewer.is(Role.BUREAU)
                ? Stream.concat(Arrays.stream(reach.patterns()), reach.veiledVillages().stream())
                        .toArray(String[]::new)
                : reach.patterns();
    }

    private List<Line> lines(District district, List<HardshipReport> found, Viewer viewer) {
        var heads = names.households(district, found.stream().map(HardshipReport::household).toList());
        var villages = names.villages(found.stream().map(HardshipReport::village).toList());
        return found.stream()
                .map(one -> new Line(
                        district.code(), one.id(), one.household(), heads.get(one.household()).head(), one.village(),
                        villages.getOrDefault(one.village(), one.village()), one.clueOn(), one.clueFrom().title(),
                        one.words(), one.state(), one.state().title(), one.dueOn(), one.endedOn(), one.version(),
                        choices(one, viewer), steps(one)))
                .toList();
    }

    private static List<Choice> choices(HardshipReport report, Viewer viewer) {
        return HardshipMove.openTo(viewer, report).stream()
                .map(act -> new Choice(act, act.title(), act.needsWords()))
                .toList();
    }

    private List<Step> steps(HardshipReport report) {
        var history = reports.history(report.district(), report.id());
        var people = names.people(history.stream().map(HardshipReports.Step::by).toList());
        return history.stream()
                .map(step -> new Step(
                        titleOf(step.act()), step.state().title(), step.words(), people.of(step.by()), step.on()))
                .toList();
    }

    private static String titleOf(String act) {
        return Arrays.stream(HardshipAct.values())
                .filter(one -> one.name().equals(act))
                .map(HardshipAct::title)
                .findFirst()
                .orElse("上报");
    }
}

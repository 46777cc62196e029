package zaicun.households.hardship;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.Household;
import zaicun.households.HouseholdNames;
import zaicun.households.hardship.HardshipMove.HardshipAct;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListPage;
import zaicun.lists.ListTable;

/**
 * Reports as lists show them. What was said is stored under seal, so that words are looked for in what the viewer may read
 * anyhow, never in the database.
 */
@Component
@Transactional
class HardshipLists {

    private static final ListTable<HardshipView> TABLE = new ListTable<>("突发困难报告", List.of(
            new ListColumn<>("head", "户主", 12, HardshipView::head),
            new ListColumn<>("village", "村", 18, HardshipView::villageName),
            new ListColumn<>("clue", "线索日期", 12, HardshipView::clueOn),
            new ListColumn<>("source", "线索来源", 12, HardshipView::clueTitle),
            new ListColumn<>("words", "困难情况", 60, HardshipView::words),
            new ListColumn<>("state", "状态", 24, HardshipView::stateTitle),
            new ListColumn<>("due", "期限", 12, HardshipView::dueOn),
            new ListColumn<>("ended", "办结日期", 12, HardshipView::endedOn),
            new ListColumn<>("course", "办理过程", 80, HardshipView::course)));

    private static final Comparator<HardshipView> SOONEST = Comparator.comparing((HardshipView one) -> one.state().ended())
            .thenComparing(HardshipView::dueOn)
            .thenComparing(HardshipView::id);

    private final HardshipReports reports;
    private final Reaches reaches;
    private final HouseholdNames names;
    private final Audit audit;

    HardshipLists(HardshipReports reports, Reaches reaches, HouseholdNames names, Audit audit) {
        this.reports = reports;
        this.reaches = reaches;
        this.names = names;
        this.audit = audit;
    }

    /** Those on their way first, soonest due on top, unless another order is asked for. */
    @Transactional(readOnly = true)
    ListPage<HardshipView> page(Viewer viewer, HardshipQuery query, ListAsked asked) {
        return TABLE.page(found(viewer, query, asked), asked);
    }

    byte[] workbook(Viewer viewer, HardshipQuery query, ListAsked asked) {
        var rows = TABLE.ordered(found(viewer, query, asked), asked);
        rows.stream().map(HardshipView::district).distinct().forEach(district -> audit.record(new Act(
                new District(district), viewer.person(), "hardship.export", Ids.next(), "导出突发严重困难报告")));
        return TABLE.workbook(rows);
    }

    @Transactional(readOnly = true)
    List<HardshipView> ofHousehold(Viewer viewer, District district, UUID household) {
        reaches.requireFully(viewer, district, household);
        return views(viewer, reaches.of(viewer), district, reports.ofHousehold(district, household)).toList();
    }

    private List<HardshipView> found(Viewer viewer, HardshipQuery query, ListAsked asked) {
        var reach = reaches.of(viewer);
        var patterns = patterns(viewer, reach);
        return reach.districts()
                .flatMap(district -> views(
                        viewer, reach, district, reports.within(district, patterns, reach.pairedIds(), query)))
                .filter(view -> !query.onlyWaiting() || view.waits())
                .filter(view -> asked.isHeldBy(view.head(), view.villageName(), view.words()))
                .sorted(SOONEST)
                .toList();
    }

    /** The bureau sees the reports of the villages its people are sent to. */
    private static String[] patterns(Viewer viewer, Reach reach) {
        return viewer.is(Role.BUREAU)
                ? Stream.concat(Arrays.stream(reach.patterns()), reach.veiledVillages().stream())
                        .toArray(String[]::new)
                : reach.patterns();
    }

    /** What is beside the reports of one district, read at once. */
    private record Beside(
            Map<UUID, Household> households, Map<String, String> villages,
            Map<UUID, List<HardshipReports.Step>> steps, HouseholdNames.People people) {}

    private Stream<HardshipView> views(Viewer viewer, Reach reach, District district, List<HardshipReport> found) {
        var steps = reports.histories(district, found.stream().map(HardshipReport::id).toList());
        var acting = steps.values().stream().flatMap(List::stream).map(HardshipReports.Step::by).toList();
        var beside = new Beside(
                names.households(district, found.stream().map(HardshipReport::household).toList()),
                names.villages(found.stream().map(HardshipReport::village).toList()),
                steps,
                names.people(acting));
        return found.stream().map(one -> view(viewer, reach, one, beside));
    }

    private static HardshipView view(Viewer viewer, Reach reach, HardshipReport one, Beside beside) {
        var choices = HardshipMove.openTo(viewer, one).stream()
                .map(act -> new HardshipView.Choice(act, act.title(), act.needsWords()))
                .toList();
        return new HardshipView(
                one.district().code(), one.id(), one.household(), head(reach, one, beside.households().get(one.household())),
                one.village(), beside.villages().getOrDefault(one.village(), one.village()), one.clueOn(),
                one.clueFrom().title(), one.words(), one.state(), one.state().title(), one.dueOn(), one.endedOn(),
                one.version(), choices, steps(beside, one));
    }

    /** The bureau reads the name once the report has come to it. */
    private static String head(Reach reach, HardshipReport report, Household household) {
        return report.state().isForTheBureau() ? household.head() : reach.shown(household).head();
    }

    private static List<HardshipView.Step> steps(Beside beside, HardshipReport report) {
        return beside.steps().getOrDefault(report.id(), List.of()).stream()
                .map(step -> new HardshipView.Step(
                        titleOf(step.act()), step.state().title(), step.words(), beside.people().of(step.by()), step.on()))
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

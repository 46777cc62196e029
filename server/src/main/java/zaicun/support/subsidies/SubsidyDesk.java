package zaicun.support.subsidies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.reading.ConfirmedMonths;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.support.subsidies.SubsidyLists.Closed;
import zaicun.support.subsidies.SubsidyView.ListState;

/** Shows a month's lists and closes them once the street has confirmed every village's month (2.6, 11.4). */
@Component
@Transactional
public class SubsidyDesk {

    private final SubsidySheets sheets;
    private final SubsidyLists lists;
    private final ConfirmedMonths months;
    private final Deployments deployments;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Audit audit;
    private final Clock clock;

    SubsidyDesk(
            SubsidySheets sheets, SubsidyLists lists, ConfirmedMonths months, Deployments deployments, Roster roster,
            SeenDistricts districts, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.lists = lists;
        this.months = months;
        this.deployments = deployments;
        this.roster = roster;
        this.districts = districts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A list as it is drawn now, and as it was closed. */
    private record Drawn(Deployed unit, SubsidySheet now, Optional<Closed> closed, List<String> waiting) {

        SubsidySheet shown() {
            return closed.map(Closed::sheet).orElse(now);
        }
    }

    @Transactional(readOnly = true)
    SubsidyView.Month month(Viewer viewer, YearMonth month) {
        viewer.require(Right.SUBSIDIES_READ);
        var lines = new ArrayList<SubsidyView.Line>();
        for (var district : districts.of(viewer)) {
            drawn(district, viewer.scope().units(), month).forEach(each -> lines.add(line(each, month)));
        }
        lines.sort(Comparator.comparing(SubsidyView.Line::unitName).thenComparing(SubsidyView.Line::district));
        return new SubsidyView.Month(month.toString(), lines);
    }

    @Transactional(readOnly = true)
    SubsidyView.Whole whole(Viewer viewer, UnitMonth asked) {
        viewer.require(Right.SUBSIDIES_READ);
        if (!viewer.scope().units().contains(asked.unit())) {
            throw nothing();
        }
        var drawn = require(asked);
        var line = line(drawn, asked.month());
        boolean closable = line.waiting().isEmpty()
                && (line.state() == ListState.READY || line.state() == ListState.DIFFERENT);
        return new SubsidyView.Whole(
                line, drawn.shown(), differences(drawn),
                lists.all(asked).stream().map(SubsidyDesk::version).toList(),
                closable && isOwn(viewer, asked.unit()));
    }

    /** Closes a list, or closes it again with a reason where the register was corrected since. */
    public void close(Viewer viewer, CloseForm form) {
        viewer.require(Right.SUBSIDIES_LOCK);
        if (!isOwn(viewer, form.unit())) {
            throw nothing();
        }
        var month = new UnitMonth(new District(form.district()), form.unit(), form.yearMonth());
        var drawn = require(month);
        requireOver(month.month());
        requireConfirmed(drawn);
        drawn.closed().ifPresent(closed -> requireChanged(drawn, form));
        int version = drawn.closed().map(Closed::version).orElse(0) + 1;
        lists.add(month, version, drawn.now(), new SubsidyLists.Closing(viewer, version == 1 ? "" : form.why()));
        audit.record(new Act(
                month.district(), viewer.person(), "subsidies.close", month.unit(),
                month.month() + " 月补助清单定稿（第 " + version + " 版），合计 " + drawn.now().total() + " 元"));
    }

    /** One's own last months, the latest first. */
    @Transactional(readOnly = true)
    List<SubsidyView.Own> own(Viewer viewer, int howMany) {
        viewer.require(Right.BENEFITS_OWN);
        var latest = YearMonth.now(clock);
        return IntStream.range(0, howMany)
                .mapToObj(latest::minusMonths)
                .flatMap(month -> own(viewer, month))
                .toList();
    }

    private Stream<SubsidyView.Own> own(Viewer viewer, YearMonth month) {
        var first = month.atDay(1);
        return roster.postingsOf(viewer.person()).stream()
                .filter(posting -> posting.span().overlaps(Span.of(first, month.atEndOfMonth())))
                .map(posting -> new UnitMonth(posting.district(), posting.unit(), month))
                .distinct()
                .flatMap(place -> drawn(place.district(), Set.of(place.unit()), month).stream())
                .flatMap(drawn -> drawn.shown().of(viewer.person()).stream()
                        .map(row -> new SubsidyView.Own(
                                month.toString(), drawn.shown().rates(), row, drawn.closed().isPresent())));
    }

    private List<Drawn> drawn(District district, Set<UUID> of, YearMonth month) {
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var selected = deployments.ofUnits(district, of, span).units(span);
        var now = sheets.draw(district, selected, month);
        var closed = lists.latest(district, of, month);
        var confirmed = months.villages(district, month);
        var names = roster.divisionNames(selected.stream()
                .flatMap(unit -> unit.postings().stream())
                .map(Posting::village)
                .distinct()
                .toList());
        return IntStream.range(0, selected.size())
                .mapToObj(number -> new Drawn(
                        selected.get(number), now.get(number),
                        Optional.ofNullable(closed.get(selected.get(number).subject().id())),
                        waiting(selected.get(number), confirmed, names)))
                .toList();
    }

    private static List<String> waiting(Deployed unit, Set<String> confirmed, Map<String, String> names) {
        return unit.postings().stream()
                .map(Posting::village)
                .distinct()
                .filter(village -> !confirmed.contains(village))
                .map(village -> names.getOrDefault(village, village))
                .toList();
    }

    private Drawn require(UnitMonth asked) {
        return drawn(asked.district(), Set.of(asked.unit()), asked.month()).stream()
                .findFirst()
                .orElseThrow(SubsidyDesk::nothing);
    }

    private SubsidyView.Line line(Drawn drawn, YearMonth month) {
        var state = state(drawn, month);
        var shown = drawn.shown();
        var place = drawn.unit().subject().district();
        return new SubsidyView.Line(
                place.code(),
                roster.divisionNames(List.of(place + "000000")).getOrDefault(place + "000000", place.code()),
                shown.unit(), shown.unitName(), shown.rows().size(), shown.total(), state, state.title(),
                drawn.waiting(), drawn.closed().map(Closed::version).orElse(0));
    }

    private ListState state(Drawn drawn, YearMonth month) {
        if (drawn.closed().isPresent()) {
            return differences(drawn).isEmpty() ? ListState.CLOSED : ListState.DIFFERENT;
        }
        if (!LocalDate.now(clock).isAfter(month.atEndOfMonth())) {
            return ListState.RUNNING;
        }
        return drawn.waiting().isEmpty() ? ListState.READY : ListState.WAITING;
    }

    private static List<SubsidySheet.Difference> differences(Drawn drawn) {
        return drawn.closed().map(closed -> Differences.between(closed.sheet(), drawn.now())).orElse(List.of());
    }

    private static SubsidyView.Version version(Closed closed) {
        return new SubsidyView.Version(
                closed.version(), closed.sheet().total(), closed.hash(), closed.reason(), closed.recordedAt(),
                closed.recorder());
    }

    private static boolean isOwn(Viewer viewer, UUID unit) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(office -> office.id().equals(unit));
    }

    private void requireOver(YearMonth month) {
        if (!LocalDate.now(clock).isAfter(month.atEndOfMonth())) {
            throw Refusal.under(
                    "11.4", "subsidies.month-runs", month + " 月还没有结束，补助清单不能定稿。", "请到下个月、街道确认考勤之后再定稿。");
        }
    }

    private static void requireConfirmed(Drawn drawn) {
        if (!drawn.waiting().isEmpty()) {
            throw Refusal.under(
                    "11.4", "subsidies.not-confirmed",
                    String.join("、", drawn.waiting()) + "的考勤月报还没有经街道确认，补助清单不能定稿。",
                    "请所在街道先审核确认本月考勤（2.6），再来定稿。");
        }
    }

    private static void requireChanged(Drawn drawn, CloseForm form) {
        if (differences(drawn).isEmpty()) {
            throw Refusal.under(
                    "11.4", "subsidies.nothing-changed", "这个月的补助清单已经定稿，考勤没有更正。", "无需再次定稿；可导出或打印原清单。");
        }
        form.requireReason();
    }

    private static OutOfLine nothing() {
        return OutOfLine.notFound("没有找到这份补助清单，或不在您的工作范围内。");
    }
}

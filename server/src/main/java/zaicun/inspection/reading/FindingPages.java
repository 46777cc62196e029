package zaicun.inspection.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.files.AttachedFiles;
import zaicun.inspection.finding.Finding;
import zaicun.inspection.finding.FindingEvents;
import zaicun.inspection.finding.FindingFiles;
import zaicun.inspection.finding.FindingMove;
import zaicun.inspection.finding.FindingSight;
import zaicun.inspection.finding.FindingState;
import zaicun.inspection.finding.Findings;
import zaicun.inspection.finding.NoticeDesk;
import zaicun.inspection.finding.RectificationNotice;
import zaicun.inspection.finding.RectificationNotices;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.inspection.reading.FindingViews.OfStop;
import zaicun.inspection.reading.FindingViews.Paper;
import zaicun.inspection.reading.FindingViews.Pattern;
import zaicun.inspection.reading.FindingViews.Row;
import zaicun.inspection.reading.FindingViews.Whole;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.roster.Roster;

/** Shows findings to those who may see them; patterns by clause and month, never by person or team. */
@Component
@Transactional(readOnly = true)
class FindingPages {

    private static final int AT_MOST = 1000;

    private final Findings findings;
    private final FindingEvents events;
    private final FindingSight sight;
    private final FindingRows rows;
    private final RectificationNotices papers;
    private final NoticeDesk notices;
    private final Stops stops;
    private final AttachedFiles files;
    private final Roster roster;
    private final Clock clock;

    FindingPages(
            Findings findings, FindingEvents events, FindingSight sight, FindingRows rows, RectificationNotices papers,
            NoticeDesk notices, Stops stops, AttachedFiles files, Roster roster, Clock clock) {
        this.findings = findings;
        this.events = events;
        this.sight = sight;
        this.rows = rows;
        this.papers = papers;
        this.notices = notices;
        this.stops = stops;
        this.files = files;
        this.roster = roster;
        this.clock = clock;
    }

    /** Which are shown; everything where nothing is asked. */
    record Query(String state, String clause, Boolean overdue) {

        boolean takes(Row row) {
            return (state == null || state.isBlank() || row.state().name().equals(state))
                    && (clause == null || clause.isBlank() || row.clause().equals(clause))
                    && (!Boolean.TRUE.equals(overdue) || row.overdue());
        }
    }

    /** Those whose deadline comes first stand first; those without one after them, the latest first. */
    List<Row> list(Viewer viewer, Query query) {
        var soonest = Comparator.comparing((Row row) -> row.dueOn().orElse(LocalDate.MAX));
        return rows.of(seen(viewer)).stream()
                .filter(query::takes)
                .sorted(Comparator.comparing((Row row) -> row.state().ended()).thenComparing(soonest))
                .toList();
    }

    private List<Finding> seen(Viewer viewer) {
        return sight.districts(viewer).stream()
                .flatMap(district -> seen(viewer, district))
                .toList();
    }

    private Stream<Finding> seen(Viewer viewer, District district) {
        var found = findings.latest(district, AT_MOST);
        var at = stops.find(district, found.stream().map(Finding::stop).distinct().toList()).stream()
                .collect(Collectors.toMap(Stop::id, Function.identity()));
        var glance = sight.glance(viewer);
        return found.stream().filter(finding -> glance.sees(finding, at.get(finding.stop())));
    }

    OfStop ofStop(Viewer viewer, District district, UUID id) {
        var stop = stops.find(district, id)
                .filter(found -> found.open() || found.inspectedBy(viewer.person()))
                .orElseThrow(PlanSight::notFound);
        var glance = sight.glance(viewer);
        var seen = findings.ofStop(district, id).stream()
                .filter(finding -> glance.sees(finding, stop))
                .toList();
        var shown = seen.stream().flatMap(finding -> finding.term().stream()).map(Finding.Term::notice).collect(Collectors.toSet());
        return new OfStop(
                rows.of(seen),
                papers.ofStop(district, id).stream()
                        .filter(paper -> shown.contains(paper.id()))
                        .map(FindingPages::paper)
                        .toList(),
                viewer.may(Right.FINDING_NOTIFY) && sight.inspects(viewer, stop),
                notices.usualDue(LocalDate.now(clock)));
    }

    Whole finding(Viewer viewer, District district, UUID id) {
        var finding = sight.seen(viewer, district, id);
        var stop = sight.stop(finding);
        boolean inspects = sight.inspects(viewer, stop);
        boolean team = sight.ofTeam(viewer, finding);
        return new Whole(
                rows.of(List.of(finding)).getFirst(),
                finding.proposal(),
                finding.finder(),
                finding.person(),
                finding.term().flatMap(term -> papers.find(district, term.notice())).map(FindingPages::paper),
                events.of(district, List.of(id)).getOrDefault(id, List.of()),
                files.of(district, FindingFiles.KIND, List.of(id)).getOrDefault(id, List.of()),
                Stream.of(FindingMove.values())
                        .filter(move -> viewer.may(move.right()) && move.isLegalFrom(finding.state()))
                        .filter(move -> may(viewer, move, finding, stop))
                        .toList(),
                viewer.may(Right.FINDING_ANSWER)
                        && (finding.person().isEmpty() ? team : sight.concerns(viewer, finding)),
                !finding.state().ended() && (inspects || team),
                viewer.may(Right.REFERRAL_KEEP) && PlanSight.atOffice(viewer, stop.office()));
    }

    private boolean may(Viewer viewer, FindingMove move, Finding finding, Stop stop) {
        return switch (move) {
            case REPLY, TAKE_BACK -> sight.ofTeam(viewer, finding);
            case PASS, FAIL -> sight.inspects(viewer, stop) && !sight.ofTeam(viewer, finding);
            case WITHDRAW -> finding.foundBy().equals(viewer.person()) || stop.madeBy().equals(viewer.person());
            case FIND, NOTIFY -> false;
        };
    }

    /** By month and clause, over what the viewer may see; withdrawn ones are none. */
    List<Pattern> patterns(Viewer viewer, LocalDate from, LocalDate to) {
        var today = LocalDate.now(clock);
        record Key(String month, Clause clause) {}
        Map<Key, List<Finding>> groups = seen(viewer).stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .filter(finding -> !finding.foundOn().isBefore(from) && !finding.foundOn().isAfter(to))
                .collect(Collectors.groupingBy(
                        finding -> new Key(YearMonth.from(finding.foundOn()).toString(), finding.clause())));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Key, List<Finding>> entry) -> entry.getKey().month())
                        .thenComparing(entry -> entry.getKey().clause()))
                .map(entry -> new Pattern(
                        entry.getKey().month(),
                        entry.getKey().clause().toString(),
                        entry.getValue().size(),
                        (int) entry.getValue().stream().filter(finding -> finding.state() == FindingState.CLOSED).count(),
                        (int) entry.getValue().stream().filter(finding -> finding.overdue(today)).count()))
                .toList();
    }

    static Paper paper(RectificationNotice paper) {
        return new Paper(paper.id(), paper.number(), paper.issuedOn());
    }
}

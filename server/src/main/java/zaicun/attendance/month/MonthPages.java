package zaicun.attendance.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.sheet.MonthSheet;
import zaicun.attendance.sheet.MonthSheets;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows months to whoever may see them; a unit sees its own people, a cadre himself. */
@Component
@Transactional(readOnly = true)
class MonthPages {

    private final Months months;
    private final MonthVersions versions;
    private final MonthSheets sheets;
    private final MonthCalendar calendar;
    private final Roster roster;
    private final SeenDistricts districts;

    MonthPages(Months months, MonthVersions versions, MonthSheets sheets, MonthCalendar calendar, Roster roster, SeenDistricts districts) {
        this.months = months;
        this.versions = versions;
        this.sheets = sheets;
        this.calendar = calendar;
        this.roster = roster;
        this.districts = districts;
    }

    MonthPage page(Viewer viewer, VillageMonth month) {
        var standing = months.find(month);
        int shown = standing.state() == MonthState.CONFIRMED ? standing.version() : 0;
        var recipients = versions.recipients(month);
        return new MonthPage(
                standing.state(),
                standing.state().title(),
                shown,
                calendar.dueOn(month.month()),
                sheet(viewer, month, shown),
                months.events(month),
                versions.all(month),
                recipients,
                movesOf(viewer, month, standing.state()),
                shown > 0 && awaits(viewer, recipients, shown));
    }

    /** The sheet of a confirmed version, or (0) the one drawn from the facts as they are now. */
    MonthSheet sheet(Viewer viewer, VillageMonth month, int version) {
        viewer.require(Right.REGISTER_READ);
        var seen = sheets.postings(month).stream().filter(viewer::sees).map(Posting::id).toList();
        if (seen.isEmpty()) {
            viewer.requireVillage(month.village());
        }
        var sheet = version == 0
                ? sheets.draw(month)
                : versions.sheet(month, version).orElseThrow(() -> OutOfLine.notFound("没有找到这一版考勤月报。"));
        return viewer.scope().holdsVillage(month.village()) ? sheet : sheet.only(seen);
    }

    MonthList list(Viewer viewer, YearMonth month) {
        viewer.require(Right.REGISTER_READ);
        var lines = districts.of(viewer).stream()
                .flatMap(district -> lines(viewer, district, month))
                .sorted(Comparator.comparing(MonthList.Line::village))
                .toList();
        return new MonthList(month.toString(), calendar.dueOn(month), lines);
    }

    private Stream<MonthList.Line> lines(Viewer viewer, District district, YearMonth month) {
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var byVillage = roster.postingsUnder(district, district.code(), span).stream()
                .filter(viewer::sees)
                .collect(Collectors.groupingBy(Posting::village));
        if (byVillage.isEmpty()) {
            return Stream.empty();
        }
        var names = roster.divisionNames(byVillage.keySet());
        var standings = months.ofDistrict(district, month);
        var here = MonthDesk.receivingOffices(viewer).map(Office::id).toList();
        var unread = here.isEmpty() ? Set.<String>of() : versions.unreadAt(district, month.toString(), here);
        return byVillage.entrySet().stream()
                .map(village -> line(village, names, standings, unread));
    }

    private static MonthList.Line line(
            Map.Entry<String, List<Posting>> village, Map<String, String> names,
            Map<String, Months.Standing> standings, Set<String> unread) {
        var code = village.getKey();
        var state = standings.getOrDefault(code, Months.Standing.NEW).state();
        return new MonthList.Line(
                code,
                names.getOrDefault(code, code),
                state,
                state.title(),
                village.getValue().size(),
                unread.contains(code));
    }

    private static List<MonthMove> movesOf(Viewer viewer, VillageMonth month, MonthState state) {
        return Stream.of(MonthMove.values())
                .filter(move -> move.isLegalFrom(state) && MonthDesk.hasSeat(viewer, move, month))
                .toList();
    }

    private static boolean awaits(Viewer viewer, List<MonthVersions.Recipient> recipients, int version) {
        var here = MonthDesk.receivingOffices(viewer).map(Office::id).toList();
        return recipients.stream().anyMatch(recipient -> recipient.version() == version
                && recipient.readAt().isEmpty()
                && here.contains(recipient.office()));
    }
}

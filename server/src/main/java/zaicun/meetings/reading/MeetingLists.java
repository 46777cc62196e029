package zaicun.meetings.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.meetings.TeamSight;
import zaicun.meetings.reading.MeetingRows.Asked;
import zaicun.meetings.reading.MeetingRows.Line;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The meetings of the teams in somebody's line. */
@Component
@Transactional(readOnly = true)
class MeetingLists {

    private static final int WORKBOOK_PAGES = 20;

    private final MeetingRows rows;
    private final TeamSight sight;
    private final Roster roster;
    private final Clock clock;

    MeetingLists(MeetingRows rows, TeamSight sight, Roster roster, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.roster = roster;
        this.clock = clock;
    }

    MeetingRow.Page page(Viewer viewer, MeetingQuery query) {
        viewer.require(Right.MEETING_READ);
        var dates = query.dates(LocalDate.now(clock));
        var asked = sight.postings(viewer, query.prefix(), dates).stream()
                .filter(posting -> query.team().isEmpty() || query.team().get().equals(posting.team()))
                .collect(Collectors.groupingBy(
                        Posting::district,
                        Collectors.collectingAndThen(Collectors.toList(), seen -> asked(seen, dates, query.words()))));
        var total = asked.entrySet().stream()
                .mapToLong(of -> rows.count(of.getKey(), of.getValue()))
                .sum();
        return new MeetingRow.Page(named(cut(asked, query)), total);
    }

    /** Every row of the list, up to what one sheet is good for. */
    List<MeetingRow> whole(Viewer viewer, MeetingQuery query) {
        var rows = new ArrayList<MeetingRow>();
        for (int page = 1; page <= WORKBOOK_PAGES; page++) {
            var found = page(viewer, query.pageOf(page));
            rows.addAll(found.rows());
            if (rows.size() >= found.total()) {
                break;
            }
        }
        return rows;
    }

    /** Words looked for may be the village's name. */
    private Asked asked(List<Posting> seen, Span dates, String words) {
        var teams = seen.stream().map(Posting::team).collect(Collectors.toSet());
        if (words.isEmpty()) {
            return new Asked(teams, dates, words, Set.of());
        }
        var names = roster.divisionNames(seen.stream().map(Posting::village).collect(Collectors.toSet()));
        var named = seen.stream()
                .filter(posting -> names.getOrDefault(posting.village(), "").contains(words))
                .map(Posting::team)
                .collect(Collectors.toSet());
        return new Asked(teams, dates, words, named);
    }

    /** Each district gives its first rows; the page is cut from all of them. */
    private List<Line> cut(Map<District, Asked> asked, MeetingQuery query) {
        var found = asked.entrySet().stream().flatMap(of -> rows.rows(of.getKey(), of.getValue(), query).stream());
        var ordered = asked.size() < 2 ? found : found.sorted(order(query));
        return ordered.skip((long) (query.number() - 1) * query.rows()).limit(query.rows()).toList();
    }

    private static Comparator<Line> order(MeetingQuery query) {
        Comparator<Line> by = switch (query.order()) {
            case "village" -> Comparator.comparing(Line::village);
            case "recorder" -> Comparator.comparing(Line::recorder);
            default -> Comparator.comparing(Line::on);
        };
        var latest = Comparator.comparing(Line::on).reversed().thenComparing(Line::root);
        return (query.isDescending() ? by.reversed() : by).thenComparing(latest);
    }

    private List<MeetingRow> named(List<Line> lines) {
        var villages = roster.divisionNames(lines.stream().map(Line::village).collect(Collectors.toSet()));
        var people = roster.people(lines.stream().map(Line::chair).distinct().toList());
        return lines.stream()
                .map(line -> new MeetingRow(
                        line.district().code(), line.root(), line.team(), line.village(),
                        villages.getOrDefault(line.village(), ""), line.on(),
                        Optional.ofNullable(people.get(line.chair())).map(Person::name).orElse(""), line.attended(),
                        line.tasks(), line.openTasks(), line.recorder(), line.words()))
                .toList();
    }
}

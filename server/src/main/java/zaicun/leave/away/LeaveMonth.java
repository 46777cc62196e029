package zaicun.leave.away;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.LeaveSight;
import zaicun.leave.away.MonthView.Day;
import zaicun.leave.away.MonthView.OnLeave;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** A month of leaves in the viewer's line. */
@Component
@Transactional(readOnly = true)
class LeaveMonth {

    private final SeenPostings seen;
    private final LeaveSight sight;
    private final Leaves leaves;
    private final Roster roster;
    private final Kinds kinds;
    private final WorkCalendar calendar;

    LeaveMonth(SeenPostings seen, LeaveSight sight, Leaves leaves, Roster roster, Kinds kinds, WorkCalendar calendar) {
        this.seen = seen;
        this.sight = sight;
        this.leaves = leaves;
        this.roster = roster;
        this.kinds = kinds;
        this.calendar = calendar;
    }

    MonthView of(Viewer viewer, YearMonth month) {
        var dates = Span.of(month.atDay(1), month.atEndOfMonth());
        var postings = seen.of(viewer, dates);
        var found = postings.stream().collect(Collectors.groupingBy(Posting::district)).entrySet().stream()
                .flatMap(entry -> leaves.ofPeople(
                        entry.getKey(), entry.getValue().stream().map(Posting::person).distinct().toList(), dates)
                        .stream())
                .toList();
        var known = postings.stream()
                .filter(posting -> sight.knowsWhy(viewer, posting))
                .map(Posting::person)
                .collect(Collectors.toSet());
        var people = roster.people(found.stream().map(ApprovedLeave::person).distinct().toList());
        var villages = roster.divisionNames(found.stream().map(ApprovedLeave::village).distinct().toList());
        var sheet = new Sheet(found, people, villages, known);
        var days = dates.dates().map(date -> day(date, sheet)).toList();
        return new MonthView(month, days);
    }

    /** @param known of whom the viewer may know why they are away */
    private record Sheet(
            List<ApprovedLeave> found, Map<UUID, Person> people, Map<String, String> villages, Set<UUID> known) {}

    private Day day(LocalDate date, Sheet sheet) {
        var onLeave = sheet.found().stream()
                .filter(leave -> leave.halves().touches(date))
                .map(leave -> new OnLeave(
                        leave.district().code(),
                        leave.id(),
                        Optional.ofNullable(sheet.people().get(leave.person())).map(Person::name).orElse(""),
                        sheet.villages().getOrDefault(leave.village(), ""),
                        sheet.known().contains(leave.person())
                                ? kinds.title(leave.kind(), leave.halves().from().date())
                                : AwayBoard.KIND_UNTOLD,
                        AwayBoard.part(leave, date)))
                .toList();
        return new Day(date, calendar.isWorkingDay(date), onLeave);
    }
}

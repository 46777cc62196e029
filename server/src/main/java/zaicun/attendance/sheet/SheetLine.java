package zaicun.attendance.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.sheet.MonthSheet.LeaveTotal;
import zaicun.attendance.sheet.MonthSheet.SheetCell;
import zaicun.attendance.sheet.MonthSheet.SheetTotals;
import zaicun.attendance.mark.LeaveTaken;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Days;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Span;
import zaicun.policy.LeaveKind;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.roster.Posting;

/** Draws one posting's line of the month sheet. */
record SheetLine(VillageMonth month, MonthBook book, WorkCalendar calendar, PolicyOn policy) {

    List<SheetCell> cells(Posting posting) {
        var signs = Signs.under(policy);
        return month.span().dates()
                .map(date -> posting.span().contains(date)
                        ? cell(posting, date, signs)
                        : new SheetCell(date, "", "", ""))
                .toList();
    }

    private SheetCell cell(Posting posting, LocalDate date, Signs signs) {
        return new SheetCell(
                date,
                sign(posting, date, Part.DAY, signs),
                sign(posting, date, Part.NIGHT, signs),
                book.leaveTouching(posting.person(), date).map(LeaveTaken::kind).orElse(""));
    }

    private String sign(Posting posting, LocalDate date, Part part, Signs signs) {
        var value = book.mark(posting.person(), date, part).map(RegisterEntry::value);
        return value.isEmpty() && !calendar.isWorkingDay(date) ? "" : signs.of(part, value);
    }

    SheetTotals totals(Posting posting) {
        var dates = posting.span().intersect(month.span()).orElseThrow();
        var days = count(posting, dates, Part.DAY);
        var nights = count(posting, dates, Part.NIGHT);
        return new SheetTotals(
                days.getOrDefault(Whereabouts.VILLAGE, 0),
                nights.getOrDefault(Whereabouts.VILLAGE, 0),
                days.getOrDefault(Whereabouts.TRIP, 0),
                days.getOrDefault(Whereabouts.AWAY, 0),
                days.getOrDefault(Whereabouts.UNKNOWN, 0),
                leaves(posting, dates));
    }

    /** A working day without an entry is unknown; another date without one is nothing. */
    private Map<Whereabouts, Integer> count(Posting posting, Span dates, Part part) {
        var counts = new EnumMap<Whereabouts, Integer>(Whereabouts.class);
        dates.dates().forEach(date -> {
            var mark = book.mark(posting.person(), date, part).map(RegisterEntry::value);
            if (mark.isPresent() || calendar.isWorkingDay(date)) {
                counts.merge(mark.orElse(Whereabouts.UNKNOWN), 1, Integer::sum);
            }
        });
        return counts;
    }

    private List<LeaveTotal> leaves(Posting posting, Span dates) {
        var counting = policy.get(PolicyKeys.LEAVE_KINDS).stream()
                .collect(Collectors.toMap(LeaveKind::title, LeaveKind::counting));
        var halves = book.leavesOf(posting.person()).stream().collect(Collectors.groupingBy(
                LeaveTaken::kind,
                java.util.TreeMap::new,
                Collectors.summingLong(leave -> leave.span().halves()
                        .filter(half -> dates.contains(half.date()))
                        .filter(half -> counts(half, counting.get(leave.kind())))
                        .count())));
        return halves.entrySet().stream()
                .map(kind -> LeaveTotal.of(kind.getKey(), Days.ofHalves(kind.getValue().intValue())))
                .toList();
    }

    private boolean counts(HalfDay half, LeaveKind.Counting counting) {
        return counting == LeaveKind.Counting.CALENDAR || calendar.isWorkingDay(half.date());
    }
}

package zaicun.attendance.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.sheet.MonthSheet.Difference;
import zaicun.attendance.sheet.MonthSheet.DifferenceKind;
import zaicun.attendance.mark.MarkChain;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;

/** Finds where register, leave and trips of one person say different things. It compares; people judge. */
record Differences(MonthBook book, WorkCalendar calendar, UUID person, String name) {

    Stream<Difference> in(Span dates) {
        return dates.dates().flatMap(date ->
                Stream.concat(Stream.of(Part.values()).flatMap(part -> at(date, part).stream()), late(date)));
    }

    private Optional<Difference> at(LocalDate date, Part part) {
        var mark = book.mark(person, date, part).map(RegisterEntry::value);
        if (mark.isEmpty() || mark.get() == Whereabouts.UNKNOWN) {
            return calendar.isWorkingDay(date) || mark.isPresent()
                    ? Optional.of(difference(date, DifferenceKind.UNKNOWN, words(part) + (mark.isEmpty() ? "未登记" : "登记为不详")))
                    : Optional.empty();
        }
        return byLeave(date, part, mark.get()).or(() -> byTrip(date, part, mark.get()));
    }

    private Optional<Difference> byLeave(LocalDate date, Part part, Whereabouts mark) {
        if (book.onLeave(person, date, part)) {
            boolean fits = mark == Whereabouts.LEAVE || !calendar.isWorkingDay(date) && mark != Whereabouts.VILLAGE;
            return fits ? Optional.empty() : Optional.of(difference(
                    date, DifferenceKind.LEAVE_NOT_MARKED, "已批准" + leave(date) + "，" + words(part) + "登记为" + mark.title()));
        }
        boolean unfounded = mark == Whereabouts.LEAVE && book.leaveTouching(person, date).isEmpty();
        return unfounded
                ? Optional.of(difference(date, DifferenceKind.MARK_WITHOUT_LEAVE, words(part) + "登记为请假，没有已批准的请假"))
                : Optional.empty();
    }

    private Optional<Difference> byTrip(LocalDate date, Part part, Whereabouts mark) {
        var trip = book.trip(person, date, part);
        if (trip.isPresent() && mark == Whereabouts.VILLAGE) {
            return Optional.of(difference(
                    date, DifferenceKind.TRIP_AGAINST_VILLAGE, "报告外出（" + trip.get().words() + "），" + words(part) + "登记为在村"));
        }
        return trip.isEmpty() && mark == Whereabouts.TRIP
                ? Optional.of(difference(date, DifferenceKind.TRIP_NOT_REPORTED, words(part) + "登记为公务外出，没有外出报告"))
                : Optional.empty();
    }

    /** Told once a date, by the entry that came first. */
    private Stream<Difference> late(LocalDate date) {
        return Stream.of(Part.values())
                .map(part -> book.chains().get(new RegisterEntry.Cell(person, date, part)))
                .filter(java.util.Objects::nonNull)
                .flatMap(chain -> chain.first().stream())
                .filter(RegisterEntry::late)
                .limit(1)
                .map(entry -> difference(date, DifferenceKind.LATE, "超过规定时限才登记"));
    }

    private Difference difference(LocalDate date, DifferenceKind kind, String words) {
        return new Difference(person, name, date, kind, words);
    }

    private String leave(LocalDate date) {
        return book.leaveTouching(person, date).map(leave -> leave.kind()).orElse("请假");
    }

    private static String words(Part part) {
        return part == Part.DAY ? "白天" : "夜间";
    }
}

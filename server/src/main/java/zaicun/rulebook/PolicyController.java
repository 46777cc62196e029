package zaicun.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;
import zaicun.policy.PolicyBook;

/** The numbers and options in force, each with clause, source and the line of the file it stands on. */
@RestController
class PolicyController {

    private final PolicyBook book;
    private final WorkCalendar calendar;
    private final Clock clock;

    PolicyController(PolicyBook book, WorkCalendar calendar, Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/api/policy")
    @Needs(Right.POLICY_READ)
    PolicyView policy() {
        return PolicyView.of(book.current(), LocalDate.now(clock));
    }

    /** The dates of a year on which the official calendar departs from Monday to Friday. */
    @GetMapping("/api/calendar")
    @SignedIn
    CalendarView calendar(@RequestParam Optional<Integer> year) {
        int asked = year.orElseGet(() -> LocalDate.now(clock).getYear());
        var dates = Span.of(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31));
        return new CalendarView(asked, calendar.hasDataFor(asked), calendar.workingDays(dates), workingWeekends(dates),
                weekdaysOff(dates));
    }

    private List<LocalDate> workingWeekends(Span dates) {
        return dates.dates().filter(date -> isWeekend(date) && calendar.isWorkingDay(date)).toList();
    }

    private List<LocalDate> weekdaysOff(Span dates) {
        return dates.dates().filter(date -> !isWeekend(date) && !calendar.isWorkingDay(date)).toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    /** {@code known} is false where only Monday to Friday is known and the year has to be loaded. */
    record CalendarView(
            int year, boolean known, int workingDays, List<LocalDate> workingWeekends, List<LocalDate> weekdaysOff) {}
}

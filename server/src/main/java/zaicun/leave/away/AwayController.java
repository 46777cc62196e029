package zaicun.leave.away;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

/** Who is away, over HTTP. */
@RestController
class AwayController {

    private final AwayBoard board;
    private final LeaveMonth months;
    private final Clock clock;

    AwayController(AwayBoard board, LeaveMonth months, Clock clock) {
        this.board = board;
        this.months = months;
        this.clock = clock;
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/api/leaves/away")
    AwayView away(@RequestParam Optional<LocalDate> on, Viewer viewer) {
        return board.on(viewer, on.orElseGet(() -> LocalDate.now(clock)));
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/api/leaves/calendar")
    MonthView calendar(@RequestParam Optional<YearMonth> month, Viewer viewer) {
        return months.of(viewer, month.orElseGet(() -> YearMonth.now(clock)));
    }
}

package zaicun.attendance.trip;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

@RestController
@RequestMapping("/api/trips")
class TripController {

    private final TripDesk desk;

    TripController(TripDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.REGISTER_READ)
    List<TripView> trips(
            Viewer viewer, @RequestParam String village, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return desk.inVillage(viewer, village, dates(from, to));
    }

    @GetMapping("/mine")
    @Needs(Right.TRIP_REPORT)
    List<TripView> mine(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return desk.own(viewer, dates(from, to));
    }

    @PostMapping
    @Needs(Right.TRIP_REPORT)
    TripView report(Viewer viewer, @RequestBody TripForm form) {
        return desk.report(viewer, form);
    }

    private static Span dates(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        return Span.of(from, to);
    }
}

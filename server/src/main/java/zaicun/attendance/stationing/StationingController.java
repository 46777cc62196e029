package zaicun.attendance.stationing;

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

@RestController
@RequestMapping("/api")
class StationingController {

    private final TickDesk ticks;
    private final BorrowingDesk borrowings;

    StationingController(TickDesk ticks, BorrowingDesk borrowings) {
        this.ticks = ticks;
        this.borrowings = borrowings;
    }

    @GetMapping("/ticks")
    @Needs(Right.REGISTER_READ)
    List<TickView> ticks(Viewer viewer, @RequestParam String village) {
        return ticks.inVillage(viewer, village);
    }

    @GetMapping("/ticks/mine")
    @Needs(Right.IN_VILLAGE_RECORD)
    List<TickView> mine(Viewer viewer) {
        return ticks.own(viewer);
    }

    @PostMapping("/ticks")
    @Needs(Right.IN_VILLAGE_RECORD)
    void tick(Viewer viewer, @RequestBody TickForm form) {
        ticks.set(viewer, form);
    }

    @GetMapping("/borrowings")
    @Needs(Right.REGISTER_READ)
    List<BorrowingView> borrowings(Viewer viewer) {
        return borrowings.seen(viewer);
    }

    @PostMapping("/borrowings")
    @Needs(Right.BORROWING_RECORD)
    void borrowing(Viewer viewer, @RequestBody BorrowingForm form) {
        borrowings.record(viewer, form);
    }
}

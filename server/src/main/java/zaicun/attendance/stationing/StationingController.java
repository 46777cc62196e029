package zaicun.attendance.stationing;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.lists.Downloads;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;

@RestController
@RequestMapping("/api")
class StationingController {

    private final TickDesk ticks;
    private final TickLists lists;
    private final BorrowingDesk borrowings;

    StationingController(TickDesk ticks, TickLists lists, BorrowingDesk borrowings) {
        this.ticks = ticks;
        this.lists = lists;
        this.borrowings = borrowings;
    }

    @GetMapping("/ticks")
    @Needs(Right.REGISTER_READ)
    ListPage<TickView> ticks(@ModelAttribute TickQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return lists.page(viewer, query, asked);
    }

    @GetMapping("/ticks/list.xlsx")
    @Needs(Right.REGISTER_READ)
    ResponseEntity<byte[]> workbook(@ModelAttribute TickQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("三个在村", lists.workbook(viewer, query, asked));
    }

    @GetMapping("/ticks/mine")
    @Needs(Right.IN_VILLAGE_RECORD)
    List<TickView> mine(Viewer viewer) {
        return lists.own(viewer);
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

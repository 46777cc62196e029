package zaicun.attendance.trip;

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
@RequestMapping("/api/trips")
class TripController {

    private final TripDesk desk;
    private final TripLists lists;

    TripController(TripDesk desk, TripLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Right.REGISTER_READ)
    ListPage<TripView> trips(@ModelAttribute TripQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return lists.page(viewer, query, asked);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.REGISTER_READ)
    ResponseEntity<byte[]> workbook(@ModelAttribute TripQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("公务外出", lists.workbook(viewer, query, asked));
    }

    @GetMapping("/mine")
    @Needs(Right.TRIP_REPORT)
    List<TripView> mine(@ModelAttribute TripQuery query, Viewer viewer) {
        return lists.own(viewer, query);
    }

    @PostMapping
    @Needs(Right.TRIP_REPORT)
    TripView report(Viewer viewer, @RequestBody TripForm form) {
        return desk.report(viewer, form);
    }
}

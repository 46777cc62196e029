package zaicun.households.hardship;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.lists.Downloads;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Hardship reports: made, listed for the organs on their way, moved on. */
@RestController
@RequestMapping("/api/households")
class HardshipController {

    record Done(UUID id, Receipt outcome) {}

    private final HardshipDesk desk;
    private final HardshipLists lists;
    private final Clock clock;

    HardshipController(HardshipDesk desk, HardshipLists lists, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.clock = clock;
    }

    @Needs(Right.HARDSHIP_REPORT)
    @PutMapping("/hardship/{id}")
    Done report(@PathVariable UUID id, @RequestBody HardshipForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    /** Those who hold the right act in their turn; whoever reported it may withdraw it. */
    @Needs(Right.HOUSEHOLD_READ)
    @PostMapping("/{district}/hardship/{id}/acts")
    void act(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HardshipDesk.Word word, Viewer viewer) {
        desk.act(viewer, district, id, word);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/hardship")
    ListPage<HardshipView> page(@ModelAttribute HardshipQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return lists.page(viewer, query, asked);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/hardship/list.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute HardshipQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("突发困难报告", lists.workbook(viewer, query, asked));
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/{id}/hardship")
    List<HardshipView> ofHousehold(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return lists.ofHousehold(viewer, district, id);
    }
}

package zaicun.recall.reading;

import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Lists and pages of cases over HTTP; nothing of a case stays in a browser's cache. */
@RestController
@RequestMapping("/api/recalls")
class RecallReadingController {

    private final RecallLists lists;
    private final RecallViews views;
    private final RecallPreparation preparation;

    RecallReadingController(RecallLists lists, RecallViews views, RecallPreparation preparation) {
        this.lists = lists;
        this.views = views;
        this.preparation = preparation;
    }

    @Needs(Right.RECALL_READ)
    @GetMapping
    List<RecallRow> all(Viewer viewer) {
        return lists.all(viewer);
    }

    /** One's own; also for whoever has left and holds no seat any more. */
    @SignedIn
    @GetMapping("/mine")
    List<RecallRow> own(Viewer viewer) {
        return lists.own(viewer);
    }

    @Needs(Right.RECALL_PROPOSE)
    @GetMapping("/people")
    List<RecallPreparation.Candidate> people(Viewer viewer, @RequestParam(defaultValue = "") String text) {
        return preparation.people(viewer, text);
    }

    @Needs(Right.RECALL_PROPOSE)
    @GetMapping("/people/{district}/{posting}")
    ResponseEntity<RecallPreparation.Prepared> prepare(
            @PathVariable District district, @PathVariable UUID posting, Viewer viewer) {
        return fresh(preparation.prepare(viewer, district, posting));
    }

    /** For whoever is on the route, the person concerned and those it is filed with; to all others there is none. */
    @SignedIn
    @GetMapping("/{district}/{id}")
    ResponseEntity<RecallView> one(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return fresh(views.open(viewer, district, id, "查看"));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}

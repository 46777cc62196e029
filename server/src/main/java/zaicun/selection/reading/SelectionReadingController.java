package zaicun.selection.reading;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Lists and pages of this article over HTTP. */
@RestController
@RequestMapping("/api/selection")
class SelectionReadingController {

    private final CandidateLists candidates;
    private final CandidateViews files;
    private final ListViews formal;
    private final ChangeViews changes;
    private final HandoverLists handovers;
    private final ChoicesDesk choices;
    private final OwnFiles own;

    SelectionReadingController(
            CandidateLists candidates, CandidateViews files, ListViews formal, ChangeViews changes, HandoverLists handovers,
            ChoicesDesk choices, OwnFiles own) {
        this.candidates = candidates;
        this.files = files;
        this.formal = formal;
        this.changes = changes;
        this.handovers = handovers;
        this.choices = choices;
        this.own = own;
    }

    @Needs(Right.SELECTION_NOMINATE)
    @GetMapping("/choices")
    Choices choices(Viewer viewer) {
        return choices.of(viewer);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/nominations")
    List<CandidateRow> candidates(Viewer viewer) {
        return candidates.rows(viewer);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/nominations/{district}/{id}")
    CandidateView candidate(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return files.of(viewer, district, id);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/lists")
    List<ListView> lists(Viewer viewer) {
        return formal.all(viewer);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/lists/{district}/{id}")
    ListView list(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return formal.of(viewer, district, id);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/changes")
    List<ChangeView> changes(Viewer viewer) {
        return changes.all(viewer);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/changes/{district}/{id}")
    ChangeView change(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return changes.of(viewer, district, id);
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/handovers")
    List<HandoverRow> handovers(Viewer viewer) {
        return handovers.all(viewer);
    }

    /** What concerns the viewer himself; also for whoever has left and holds no seat any more. */
    @SignedIn
    @GetMapping("/mine")
    OwnFile mine(Viewer viewer) {
        return own.of(viewer);
    }
}

package zaicun.recall.handling;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallState;

/** What is done with cases over HTTP. */
@RestController
@RequestMapping("/api/recalls")
class RecallHandlingController {

    record Place(String district, UUID id, RecallState state, int version) {

        static Place of(Recall recall) {
            return new Place(recall.district().code(), recall.id(), recall.state(), recall.version());
        }
    }

    private final RecallOpeningDesk opening;
    private final RecallActDesk acts;
    private final RecallDecisionDesk decisions;
    private final RecallFilingDesk filing;

    RecallHandlingController(
            RecallOpeningDesk opening, RecallActDesk acts, RecallDecisionDesk decisions, RecallFilingDesk filing) {
        this.opening = opening;
        this.acts = acts;
        this.decisions = decisions;
        this.filing = filing;
    }

    @Needs(Right.RECALL_PROPOSE)
    @PutMapping("/{id}")
    Place open(@PathVariable UUID id, @RequestBody RecallForm form, Viewer viewer) {
        return Place.of(opening.open(viewer, id, form));
    }

    @Needs(Right.RECALL_PROPOSE)
    @PostMapping("/{district}/{id}/facts")
    Place supplement(@PathVariable District district, @PathVariable UUID id, @RequestBody SupplementForm form, Viewer viewer) {
        return Place.of(opening.supplement(viewer, district, id, form));
    }

    @Needs(Right.RECALL_DECIDE)
    @PostMapping("/{district}/{id}/approver")
    Place name(
            @PathVariable District district, @PathVariable UUID id, @RequestBody RecallActDesk.NamingForm form, Viewer viewer) {
        return Place.of(acts.name(viewer, district, id, form));
    }

    /** Also for the person concerned, who may hold no seat any more; the desk asks who may do what. */
    @SignedIn
    @PostMapping("/{district}/{id}/acts")
    Place act(@PathVariable District district, @PathVariable UUID id, @RequestBody RecallActForm form, Viewer viewer) {
        return Place.of(acts.act(viewer, district, id, form));
    }

    @Needs(Right.RECALL_DECIDE)
    @PostMapping("/{district}/{id}/decision")
    Place decide(
            @PathVariable District district, @PathVariable UUID id, @RequestBody RecallDecisionForm form, Viewer viewer) {
        return Place.of(decisions.decide(viewer, district, id, form));
    }

    @Needs(Right.RECALL_READ)
    @PostMapping("/{district}/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        filing.read(viewer, district, id);
    }
}

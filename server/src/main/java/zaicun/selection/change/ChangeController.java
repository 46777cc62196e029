package zaicun.selection.change;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
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
import zaicun.selection.review.Word;

/** Reporting, reviewing and withdrawing changes over HTTP. */
@RestController
@RequestMapping("/api/selection/changes")
class ChangeController {

    record Place(String district, UUID id, ChangeState state, int version) {

        static Place of(PostingChange change) {
            return new Place(change.district().code(), change.id(), change.state(), change.version());
        }
    }

    record Opened(String value) {}

    private final ChangeDesk desk;
    private final ChangeReviewing reviewing;
    private final ChangeOpening opening;

    ChangeController(ChangeDesk desk, ChangeReviewing reviewing, ChangeOpening opening) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.opening = opening;
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PutMapping("/{id}")
    Place report(@PathVariable UUID id, @RequestBody ChangeForm form, Viewer viewer) {
        return Place.of(desk.report(viewer, id, form));
    }

    @Needs(Right.SELECTION_REVIEW)
    @PostMapping("/{district}/{id}/reviews")
    Place review(@PathVariable District district, @PathVariable UUID id, @RequestBody Word word, Viewer viewer) {
        return Place.of(reviewing.review(viewer, district, id, word));
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PostMapping("/{district}/{id}/withdrawal")
    Place withdraw(
            @PathVariable District district, @PathVariable UUID id, @RequestBody ChangeDesk.Withdrawal form, Viewer viewer) {
        return Place.of(desk.withdraw(viewer, district, id, form));
    }

    @Needs(Right.CANDIDATE_DATA_OPEN)
    @PostMapping("/{district}/{id}/opening")
    ResponseEntity<Opened> open(
            @PathVariable District district, @PathVariable UUID id, @RequestBody ChangeOpening.Form form, Viewer viewer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Opened(opening.open(viewer, district, id, form)));
    }
}

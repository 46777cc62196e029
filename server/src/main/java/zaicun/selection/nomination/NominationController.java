package zaicun.selection.nomination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationState;
import zaicun.selection.review.Word;

/** Writing, submitting, reviewing and opening a candidate's file over HTTP. */
@RestController
@RequestMapping("/api/selection")
class NominationController {

    record Place(String district, UUID id, NominationState state, int version) {

        static Place of(Nomination nomination) {
            return new Place(nomination.district().code(), nomination.id(), nomination.state(), nomination.version());
        }
    }

    record Opened(String value) {}

    private final PreviewDesk previews;
    private final NominationDesk desk;
    private final ReviewingDesk reviewing;
    private final OpeningDesk opening;

    NominationController(
            PreviewDesk previews, NominationDesk desk, ReviewingDesk reviewing, OpeningDesk opening) {
        this.previews = previews;
        this.desk = desk;
        this.reviewing = reviewing;
        this.opening = opening;
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PostMapping("/preview")
    Preview preview(@RequestBody NominationForm form, @RequestParam Optional<UUID> edited, Viewer viewer) {
        return previews.preview(viewer, form, edited);
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PutMapping("/nominations/{id}")
    Place save(@PathVariable UUID id, @RequestBody NominationForm form, Viewer viewer) {
        return Place.of(desk.save(viewer, id, form));
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PostMapping("/nominations/{district}/{id}/acts")
    Place act(
            @PathVariable District district, @PathVariable UUID id, @RequestBody NominationDesk.Step step, Viewer viewer) {
        return Place.of(desk.act(viewer, district, id, step));
    }

    @Needs(Right.SELECTION_REVIEW)
    @PostMapping("/nominations/{district}/{id}/reviews")
    Place review(@PathVariable District district, @PathVariable UUID id, @RequestBody Word word, Viewer viewer) {
        return Place.of(reviewing.review(viewer, district, id, word));
    }

    @Needs(Right.CANDIDATE_DATA_OPEN)
    @PostMapping("/nominations/{district}/{id}/opening")
    ResponseEntity<Opened> open(
            @PathVariable District district, @PathVariable UUID id, @RequestBody OpeningDesk.Form form, Viewer viewer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Opened(opening.open(viewer, district, id, form)));
    }
}

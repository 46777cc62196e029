package zaicun.selection.filing;

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
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Decisions and formal lists over HTTP. */
@RestController
@RequestMapping("/api/selection/lists")
class FilingController {

    record Place(String district, UUID id, ListState state, int version) {

        static Place of(FormalList list) {
            return new Place(list.district().code(), list.id(), list.state(), list.version());
        }
    }

    record Seen(int version) {}

    private final FilingDesk desk;

    FilingController(FilingDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PutMapping("/{id}")
    Place decide(@PathVariable UUID id, @RequestBody DecisionForm form, Viewer viewer) {
        return Place.of(desk.decide(viewer, id, form));
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PostMapping("/{district}/{id}/filing")
    Place file(@PathVariable District district, @PathVariable UUID id, @RequestBody Seen seen, Viewer viewer) {
        return Place.of(desk.file(viewer, district, id, seen.version()));
    }

    @Needs(Right.SELECTION_NOMINATE)
    @PostMapping("/{district}/{id}/withdrawal")
    Place withdraw(@PathVariable District district, @PathVariable UUID id, @RequestBody Seen seen, Viewer viewer) {
        return Place.of(desk.withdraw(viewer, district, id, seen.version()));
    }

    @Needs(Right.SELECTION_REVIEW)
    @PostMapping("/{district}/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        desk.read(viewer, district, id);
    }
}

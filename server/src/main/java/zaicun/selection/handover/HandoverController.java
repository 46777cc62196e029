package zaicun.selection.handover;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** One handover over HTTP. Open to whoever is signed in, since somebody who has left holds no seat any more; the line is asked. */
@RestController
@RequestMapping("/api/selection/handovers/{district}/{id}")
class HandoverController {

    private final HandoverDesk desk;
    private final HandoverViews views;

    HandoverController(HandoverDesk desk, HandoverViews views) {
        this.desk = desk;
        this.views = views;
    }

    @SignedIn
    @GetMapping
    HandoverView handover(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.of(viewer, district, id);
    }

    @SignedIn
    @PutMapping("/lists")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HandoverForms.Lists form, Viewer viewer) {
        desk.write(viewer, district, id, form);
    }

    @SignedIn
    @PostMapping("/items")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HandoverForms.Settling form, Viewer viewer) {
        desk.settle(viewer, district, id, form);
    }

    @SignedIn
    @PostMapping("/signatures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HandoverForms.Signing form, Viewer viewer) {
        desk.sign(viewer, district, id, form);
    }

    @SignedIn
    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(
            @PathVariable District district, @PathVariable UUID id, @RequestBody HandoverForms.Returning form, Viewer viewer) {
        desk.giveBack(viewer, district, id, form);
    }
}

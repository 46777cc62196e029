package zaicun.guidance.hearings;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Hearings over HTTP; they are read on the unit's page. */
@RestController
@RequestMapping("/api/guidance")
class HearingController {

    record Why(String words) {}

    private final HearingDesk desk;

    HearingController(HearingDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.GUIDANCE_KEEP)
    @PostMapping("/units/{unit}/hearings")
    void record(Viewer viewer, @PathVariable UUID unit, @RequestBody HearingForm form) {
        desk.record(viewer, unit, form);
    }

    @Needs(Right.GUIDANCE_KEEP)
    @PostMapping("/{district}/hearings/{id}/retract")
    void retract(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Why why) {
        desk.retract(viewer, district, id, why.words());
    }
}

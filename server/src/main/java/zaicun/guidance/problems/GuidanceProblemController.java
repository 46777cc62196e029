package zaicun.guidance.problems;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** What becomes of a problem that a leader's visit found, over HTTP. */
@RestController
class GuidanceProblemController {

    private final GuidanceProblemDesk desk;

    GuidanceProblemController(GuidanceProblemDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.LEADER_VISIT_RECORD)
    @PostMapping("/api/guidance/{district}/problems/{id}/acts")
    void act(
            Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody GuidanceProblemDesk.Word word) {
        desk.act(viewer, district, id, word);
    }
}

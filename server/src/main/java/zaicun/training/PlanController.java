package zaicun.training;

import java.util.UUID;
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

/** Planning trainings over HTTP. */
@RestController
@RequestMapping("/api/trainings")
class PlanController {

    record Planned(String district, UUID id) {}

    record Why(String why) {}

    private final TrainingDesk desk;

    PlanController(TrainingDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.TRAINING_HOLD)
    @PostMapping
    Planned plan(Viewer viewer, @RequestBody TrainingForm form) {
        var training = desk.plan(viewer, form);
        return new Planned(training.district().code(), training.id());
    }

    @Needs(Right.TRAINING_HOLD)
    @PutMapping("/{district}")
    void change(Viewer viewer, @PathVariable District district, @RequestBody TrainingForm form) {
        desk.change(viewer, district, form);
    }

    @Needs(Right.TRAINING_HOLD)
    @PostMapping("/{district}/{id}/cancel")
    void cancel(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Why why) {
        desk.cancel(viewer, district, id, why.why());
    }
}

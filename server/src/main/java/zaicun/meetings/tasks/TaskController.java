package zaicun.meetings.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.outbox.Receipt;

/** Tasks that meetings gave, over HTTP. */
@RestController
@RequestMapping("/api/meeting-tasks")
class TaskController {

    record Done(Receipt outcome) {}

    private final TaskDesk desk;
    private final TaskViews views;

    TaskController(TaskDesk desk, TaskViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    @Needs(Right.MEETING_READ)
    List<TaskView> inLine(
            Viewer viewer, @RequestParam(defaultValue = "") String under, @RequestParam Optional<TaskState> state) {
        return views.inLine(viewer, under, state);
    }

    @GetMapping("/mine")
    @Needs(Right.MEETING_RECORD)
    List<TaskView> mine(Viewer viewer) {
        return views.mine(viewer);
    }

    @GetMapping("/{district}/{id}/history")
    @Needs(Right.MEETING_READ)
    List<TaskViews.Step> history(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.history(viewer, district, id);
    }

    /** {@code id} names the act. */
    @PutMapping("/acts/{id}")
    @Needs(Right.MEETING_RECORD)
    Done act(@PathVariable UUID id, @RequestBody TaskStep step, Viewer viewer) {
        return new Done(desk.act(viewer, id, step));
    }
}

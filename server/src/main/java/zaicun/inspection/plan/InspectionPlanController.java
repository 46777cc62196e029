package zaicun.inspection.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/inspections")
class InspectionPlanController {

    record Words(String words) {}

    private final PlanDesk desk;
    private final PlanPages pages;
    private final PlanChoices choices;

    InspectionPlanController(PlanDesk desk, PlanPages pages, PlanChoices choices) {
        this.desk = desk;
        this.pages = pages;
        this.choices = choices;
    }

    @Needs(Right.INSPECTION_PLAN)
    @GetMapping
    List<PlanViews.Row> known(Viewer viewer) {
        return pages.known(viewer);
    }

    @Needs(Right.INSPECTION_PLAN)
    @PostMapping
    void make(Viewer viewer, @RequestBody PlanForm form) {
        desk.make(viewer, form);
    }

    @Needs(Right.INSPECTION_PLAN)
    @GetMapping("/choices")
    PlanViews.Choices choices(Viewer viewer) {
        return choices.choices(viewer);
    }

    @Needs(Right.INSPECTION_PLAN)
    @GetMapping("/people")
    List<PlanViews.Found> people(@RequestParam(defaultValue = "") String words) {
        return choices.people(words);
    }

    @Needs(Right.INSPECTION_PLAN)
    @PostMapping("/scope")
    List<PlanViews.Name> scope(Viewer viewer, @RequestBody PlanChoices.Asked asked) {
        return choices.villages(viewer, asked);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/published")
    List<PlanViews.Row> published(Viewer viewer) {
        return pages.published(viewer);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/published/{district}/{id}")
    PlanViews.Published published(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.published(viewer, district, id);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/{district}/{id}")
    PlanViews.Whole plan(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.plan(viewer, district, id);
    }

    @Needs(Right.INSPECTION_PLAN)
    @PostMapping("/{district}/{id}/draw")
    void draw(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        desk.draw(viewer, district, id);
    }

    @Needs(Right.INSPECTION_PLAN)
    @PostMapping("/{district}/{id}/close")
    void close(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        desk.close(viewer, district, id);
    }

    @Needs(Right.INSPECTION_PLAN)
    @PostMapping("/{district}/{id}/withdraw")
    void withdraw(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Words words) {
        desk.withdraw(viewer, district, id, words.words());
    }
}

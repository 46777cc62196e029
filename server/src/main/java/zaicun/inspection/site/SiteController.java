package zaicun.inspection.site;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Tasks of inspectors, and villages inspected, over HTTP. Arrivals and records come through the outbox. */
@RestController
@RequestMapping("/api/inspections")
class SiteController {

    private final SitePages pages;

    SiteController(SitePages pages) {
        this.pages = pages;
    }

    @Needs(Right.INSPECTION_RECORD)
    @GetMapping("/tasks")
    List<SiteViews.Row> tasks(Viewer viewer) {
        return pages.tasks(viewer);
    }

    /** Composes and keeps a new page, therefore no GET. */
    @Needs(Right.INSPECTION_RECORD)
    @PostMapping("/tasks/{district}/{id}/sheet")
    SiteViews.Task task(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.task(viewer, district, id);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/visits")
    List<SiteViews.Row> visits(Viewer viewer) {
        return pages.visits(viewer);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/visits/{district}/{id}")
    SiteViews.Visit visit(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.visit(viewer, district, id);
    }
}

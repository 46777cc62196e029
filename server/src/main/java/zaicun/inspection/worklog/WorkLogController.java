package zaicun.inspection.worklog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.lists.Downloads;
import zaicun.kernel.District;

/** Work logs over HTTP; the sentence comes through the outbox. */
@RestController
@RequestMapping("/api/work-logs")
class WorkLogController {

    private final WorkLogPages pages;

    WorkLogController(WorkLogPages pages) {
        this.pages = pages;
    }

    @Needs(Right.WORK_LOG_WRITE)
    @GetMapping("/mine")
    WorkLogViews.Log mine(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return pages.own(viewer, WorkLogPages.dates(from, to));
    }

    @Needs(Right.WORK_LOG_READ)
    @GetMapping("/teams")
    List<WorkLogViews.TeamRow> teams(Viewer viewer) {
        return pages.teams(viewer);
    }

    @Needs(Right.WORK_LOG_READ)
    @GetMapping("/{district}/{team}")
    WorkLogViews.Log log(
            Viewer viewer, @PathVariable District district, @PathVariable UUID team, @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return pages.log(viewer, district, team, WorkLogPages.dates(from, to));
    }

    @Needs(Right.WORK_LOG_READ)
    @GetMapping("/{district}/{team}/log.xlsx")
    ResponseEntity<byte[]> workbook(
            Viewer viewer, @PathVariable District district, @PathVariable UUID team, @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var log = pages.log(viewer, district, team, WorkLogPages.dates(from, to));
        return Downloads.excel("工作日志-" + log.villageName(), WorkLogSheet.of(log));
    }
}

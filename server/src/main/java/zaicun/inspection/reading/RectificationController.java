package zaicun.inspection.reading;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.inspection.finding.NoticeDesk;
import zaicun.inspection.finding.NoticeForm;
import zaicun.lists.Downloads;
import zaicun.kernel.District;

/** Rectification notices over HTTP. */
@RestController
@RequestMapping("/api/rectification-notices")
class RectificationController {

    record Issued(UUID id) {}

    private final NoticeDesk desk;
    private final NoticePages pages;

    RectificationController(NoticeDesk desk, NoticePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Needs(Right.FINDING_NOTIFY)
    @PostMapping
    Issued issue(Viewer viewer, @RequestBody NoticeForm form) {
        return new Issued(desk.issue(viewer, form));
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/{district}/{id}")
    FindingViews.Notice notice(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.notice(viewer, district, id);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/{district}/{id}/notice.docx")
    ResponseEntity<byte[]> word(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        var notice = pages.notice(viewer, district, id);
        return Downloads.word("整改通知书-" + notice.villageName(), pages.word(notice));
    }
}

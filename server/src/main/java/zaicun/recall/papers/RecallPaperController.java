package zaicun.recall.papers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.recall.reading.RecallViews;

/** The paper over HTTP; taking it is an opening of the case like any other. */
@RestController
@RequestMapping("/api/recalls")
class RecallPaperController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final RecallViews views;
    private final RecallPaper paper;

    RecallPaperController(RecallViews views, RecallPaper paper) {
        this.views = views;
        this.paper = paper;
    }

    @SignedIn
    @GetMapping("/{district}/{id}/form.docx")
    ResponseEntity<byte[]> form(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var view = views.open(viewer, district, id, "下载审批表：");
        var disposition = ContentDisposition.attachment()
                .filename("召回审批表-" + view.person().name() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.of(view));
    }
}

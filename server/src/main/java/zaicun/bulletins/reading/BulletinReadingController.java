package zaicun.bulletins.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** Items read over HTTP: in lists, whole, as a paper, and the gallery. */
@RestController
class BulletinReadingController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST_WORDS = 5;

    private final BulletinPages pages;
    private final BulletinPaper paper;

    BulletinReadingController(BulletinPages pages, BulletinPaper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    @Needs(Right.BULLETIN_READ)
    @GetMapping("/api/bulletins")
    List<BulletinLine> seen(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        return pages.seen(viewer, Span.of(from, to));
    }

    @SignedIn
    @GetMapping("/api/bulletins/{district}/{id}")
    BulletinPage page(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.page(viewer, district, id);
    }

    @SignedIn
    @GetMapping("/api/bulletins/{district}/{id}/paper.docx")
    ResponseEntity<byte[]> paper(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        var page = pages.page(viewer, district, id);
        var name = ContentDisposition.attachment()
                .filename("信息稿-" + page.line().title() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.of(page));
    }

    @SignedIn
    @GetMapping("/api/gallery")
    List<BulletinLine> gallery(@RequestParam(defaultValue = "") String q) {
        var words = Arrays.stream(q.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return pages.gallery(words);
    }
}

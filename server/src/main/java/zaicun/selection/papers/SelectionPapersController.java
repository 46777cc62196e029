package zaicun.selection.papers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.selection.handover.HandoverViews;
import zaicun.selection.reading.CandidateLists;
import zaicun.selection.reading.CandidateViews;
import zaicun.selection.reading.ChangeViews;
import zaicun.selection.reading.ListViews;

/** The papers of this article over HTTP. */
@RestController
@RequestMapping("/api/selection")
class SelectionPapersController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What papers are made from. */
    record Sources(
            CandidateLists rows, CandidateViews candidates, ListViews lists, ChangeViews changes, HandoverViews handovers) {}

    private final Sources sources;
    private final CandidatePaper candidate;
    private final ListPaper list;
    private final ChangePaper change;
    private final HandoverPaper handover;

    SelectionPapersController(
            CandidateLists rows, CandidateViews candidates, ListViews lists, ChangeViews changes, HandoverViews handovers,
            CandidatePaper candidate, ListPaper list, ChangePaper change, HandoverPaper handover) {
        this.sources = new Sources(rows, candidates, lists, changes, handovers);
        this.candidate = candidate;
        this.list = list;
        this.change = change;
        this.handover = handover;
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/nominations.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer) {
        return file(EXCEL, "人选审核备案.xlsx", CandidateBook.of(sources.rows().rows(viewer)));
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/nominations/{district}/{id}/form.docx")
    ResponseEntity<byte[]> candidate(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var one = sources.candidates().of(viewer, district, id);
        return file(WORD, "选派备案表-" + one.name() + ".docx", candidate.of(one));
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/lists/{district}/{id}/list.docx")
    ResponseEntity<byte[]> list(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return file(WORD, "正式人选名单.docx", list.of(sources.lists().of(viewer, district, id)));
    }

    @Needs(Right.SELECTION_READ)
    @GetMapping("/changes/{district}/{id}/form.docx")
    ResponseEntity<byte[]> change(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var one = sources.changes().of(viewer, district, id);
        return file(WORD, "调整审批表-" + one.name() + ".docx", change.of(one));
    }

    @SignedIn
    @GetMapping("/handovers/{district}/{id}/form.docx")
    ResponseEntity<byte[]> handover(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var one = sources.handovers().of(viewer, district, id);
        return file(WORD, "交接清单-" + one.name() + ".docx", handover.of(one));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}

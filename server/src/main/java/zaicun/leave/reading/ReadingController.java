package zaicun.leave.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.kernel.District;

/** Lists of leaves, one leave, its form and workbook over HTTP. */
@RestController
@RequestMapping("/api/leaves")
class ReadingController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LeaveLists lists;
    private final LeaveViews views;
    private final LeavePaper paper;
    private final LeaveSheet sheet;
    private final ReturnsToConfirm toConfirm;

    ReadingController(
            LeaveLists lists, LeaveViews views, LeavePaper paper, LeaveSheet sheet, ReturnsToConfirm toConfirm) {
        this.lists = lists;
        this.views = views;
        this.paper = paper;
        this.sheet = sheet;
        this.toConfirm = toConfirm;
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping
    LeaveRow.Page list(@ModelAttribute ListQuery query, Viewer viewer) {
        return lists.page(viewer, query);
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/counts")
    LeaveRow.Counts counts(Viewer viewer) {
        return lists.counts(viewer);
    }

    @Needs(Right.LEAVE_RETURN_CONFIRM)
    @GetMapping("/returns")
    List<ReturnRow> returns(Viewer viewer) {
        return toConfirm.of(viewer);
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute ListQuery query, Viewer viewer) {
        return file(EXCEL, "请假一览.xlsx", sheet.of(lists.page(viewer, query.whole()).rows()));
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/{district}/{id}")
    LeaveView leave(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.of(viewer, new Ref(district, id));
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/{district}/{id}/form.docx")
    ResponseEntity<byte[]> form(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var leave = views.of(viewer, new Ref(district, id));
        return file(WORD, "请假审批表-" + leave.applicant().name() + ".docx", paper.of(leave));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}

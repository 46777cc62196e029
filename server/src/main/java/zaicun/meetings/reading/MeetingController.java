package zaicun.meetings.reading;

import java.nio.charset.StandardCharsets;
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
import zaicun.kernel.District;

/** Lists of meetings, one meeting, its minutes and the list as files over HTTP. */
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MeetingLists lists;
    private final MeetingViews views;
    private final MinutesPaper paper;
    private final MeetingSheet sheet;

    MeetingController(MeetingLists lists, MeetingViews views, MinutesPaper paper, MeetingSheet sheet) {
        this.lists = lists;
        this.views = views;
        this.paper = paper;
        this.sheet = sheet;
    }

    @GetMapping
    @Needs(Right.MEETING_READ)
    MeetingRow.Page list(@ModelAttribute MeetingQuery query, Viewer viewer) {
        return lists.page(viewer, query);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.MEETING_READ)
    ResponseEntity<byte[]> workbook(@ModelAttribute MeetingQuery query, Viewer viewer) {
        return file(EXCEL, "工作队例会.xlsx", sheet.of(lists.whole(viewer, query)));
    }

    @GetMapping("/{district}/{id}")
    @Needs(Right.MEETING_READ)
    MeetingView meeting(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.of(viewer, district, id);
    }

    @GetMapping("/{district}/{id}/minutes.docx")
    @Needs(Right.MEETING_READ)
    ResponseEntity<byte[]> minutes(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        var meeting = views.of(viewer, district, id);
        return file(WORD, "例会记录-" + meeting.villageName() + "-" + meeting.on() + ".docx", paper.of(meeting));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}

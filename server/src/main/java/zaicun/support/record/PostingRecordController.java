package zaicun.support.record;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

@RestController
@RequestMapping("/api/posting-records")
class PostingRecordController {

    private final PostingRecordDesk desk;

    PostingRecordController(PostingRecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.POSTING_RECORD_READ)
    List<PostingRecord.Line> list(Viewer viewer) {
        return desk.list(viewer);
    }

    @GetMapping("/{person}")
    @Needs(Right.POSTING_RECORD_READ)
    PostingRecord record(Viewer viewer, @PathVariable UUID person) {
        return desk.of(viewer, person);
    }
}

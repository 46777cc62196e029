package zaicun.outbox;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;

/** The one door for what phones recorded; each kind asks for its own right. */
@RestController
class OutboxController {

    record Results(List<EntryResult> results) {}

    private final OutboxDesk desk;

    OutboxController(OutboxDesk desk) {
        this.desk = desk;
    }

    @SignedIn
    @PostMapping("/api/outbox")
    Results take(@RequestBody SentEntries sent, Viewer viewer) {
        return new Results(desk.take(viewer, sent));
    }
}

package zaicun.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** One's own messages over HTTP; reading them is nobody's duty and told to nobody, the audit included. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    /** @param until when the list was read that was on the screen; absent for all there are */
    record ReadForm(Instant until) {}

    private final Inbox inbox;

    NoticeController(Inbox inbox) {
        this.inbox = inbox;
    }

    @SignedIn
    @GetMapping
    NoticePage page(
            Viewer viewer,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return inbox.page(viewer.person(), new NoticeQuery(NoticeQuery.show(show), topic, text, page, size));
    }

    @SignedIn
    @GetMapping("/news")
    Inbox.News news(Viewer viewer) {
        return inbox.news(viewer.person());
    }

    @SignedIn
    @PostMapping("/{district}/{id}/read")
    void read(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        inbox.read(viewer.person(), district, id);
    }

    @SignedIn
    @PostMapping("/read")
    void readAll(@RequestBody ReadForm form, Viewer viewer) {
        inbox.readUntil(
                viewer.person(), form.until() == null ? inbox.now() : form.until().atOffset(ZoneOffset.UTC));
    }
}

package zaicun.access.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.access.session.OpenSession;
import zaicun.access.session.SessionDesk;

/** One's own sessions: on which devices one is signed in, and ending them. */
@RestController
@RequestMapping("/api/sessions")
class OwnSessionsController {

    /** @param here whether it is the session of this very call */
    record Row(UUID id, String agent, Instant created, Instant lastSeen, Instant expires, boolean here) {}

    private final SessionDesk desk;

    OwnSessionsController(SessionDesk desk) {
        this.desk = desk;
    }

    @SignedIn
    @GetMapping
    List<Row> sessions(OpenSession session) {
        return desk.ofAccount(session.account().id()).stream()
                .map(each -> new Row(
                        each.id(),
                        each.agent(),
                        each.created(),
                        each.lastSeen(),
                        each.expires(),
                        each.id().equals(session.stored().id())))
                .toList();
    }

    @SignedIn
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, OpenSession session) {
        desk.revokeOwn(session, id);
    }
}

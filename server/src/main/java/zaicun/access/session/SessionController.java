package zaicun.access.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Open;
import zaicun.access.SignedIn;
import zaicun.access.session.SignIn.Credentials;
import zaicun.access.session.SignIn.Origin;
import zaicun.kernel.InputError;

@RestController
@RequestMapping("/api/session")
class SessionController {

    record PasswordForm(String old, @JsonProperty("new") String replacement) {}

    private final SignIn signIn;
    private final SessionDesk desk;
    private final OpenSessions sessions;
    private final SessionViews views;
    private final SessionCookie cookie;

    SessionController(
            SignIn signIn, SessionDesk desk, OpenSessions sessions, SessionViews views, SessionCookie cookie) {
        this.signIn = signIn;
        this.desk = desk;
        this.sessions = sessions;
        this.views = views;
        this.cookie = cookie;
    }

    @SignedIn
    @GetMapping
    SessionView session(OpenSession session) {
        return views.of(session);
    }

    @Open
    @PostMapping
    SessionView enter(@RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        require("account", given.account());
        require("password", given.password());
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        var token = signIn.enter(given, new Origin(request.getRemoteAddr(), agent));
        cookie.set(token, request, response);
        return views.of(sessions.under(token).orElseThrow());
    }

    /** Signing out is never refused, even where the session is over already. */
    @Open
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).flatMap(sessions::under).ifPresent(desk::close);
        cookie.clear(request, response);
    }

    @SignedIn
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordForm form, OpenSession session) {
        require("old", form.old());
        require("new", form.replacement());
        desk.changePassword(session, form.old(), form.replacement());
    }

    private static void require(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InputError(field, "此栏必填。");
        }
    }
}

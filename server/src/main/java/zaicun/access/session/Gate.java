package zaicun.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import zaicun.access.Needs;
import zaicun.access.Open;
import zaicun.access.Right;
import zaicun.web.ProblemAnswer;

/** Stands before every endpoint: who is it, has he changed a password given by others, has he the right. */
@Component
class Gate implements HandlerInterceptor {

    private static final String SESSION = Gate.class.getName();
    private static final Set<String> BEFORE_PASSWORD_CHANGE = Set.of("/api/session", "/api/session/password");

    private final OpenSessions sessions;

    Gate(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.hasMethodAnnotation(Open.class)) {
            var session = admit(request);
            request.setAttribute(SESSION, session);
            Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                    .ifPresent(needs -> require(needs.value(), session));
        }
        return true;
    }

    private static void require(Right right, OpenSession session) {
        if (!session.viewer().may(right)) {
            throw ProblemAnswer.of(
                    HttpStatus.FORBIDDEN, "right.missing", "您的岗位没有办理这件事的权限。", "如有需要，请联系安全管理员核对您的岗位。");
        }
    }

    private OpenSession admit(HttpServletRequest request) {
        var session = SessionCookie.in(request).flatMap(sessions::under).orElseThrow(Gate::notSignedIn);
        if (session.account().mustChange() && !BEFORE_PASSWORD_CHANGE.contains(request.getRequestURI())) {
            throw ProblemAnswer.of(
                    HttpStatus.FORBIDDEN, "password.change", "现在用的是一次性密码，还不能办理业务。", "请先修改密码。");
        }
        return session;
    }

    /** The session that was let in with this request. */
    static OpenSession sessionOf(HttpServletRequest request) {
        return Optional.ofNullable((OpenSession) request.getAttribute(SESSION)).orElseThrow(Gate::notSignedIn);
    }

    private static ProblemAnswer notSignedIn() {
        return ProblemAnswer.of(HttpStatus.UNAUTHORIZED, "session.none", "尚未登录，或登录已经失效。", "请重新登录。");
    }
}

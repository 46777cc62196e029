package zaicun.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A "no" of HTTP itself that no rule speaks: not signed in (401), too many tries (429), change the password first (403). */
public class ProblemAnswer extends RuntimeException {

    private final transient ProblemDetail problem;

    public ProblemAnswer(ProblemDetail problem) {
        super(problem.getDetail());
        this.problem = problem;
    }

    /** @param next Chinese sentence: what to do */
    public static ProblemAnswer of(HttpStatus status, String code, String what, String next) {
        var problem = ProblemDetails.of(status, titleOf(status), what, code);
        problem.setProperty("next", next);
        return new ProblemAnswer(problem);
    }

    private static String titleOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "尚未登录";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "没有找到";
            case TOO_MANY_REQUESTS -> "操作过于频繁";
            default -> "请求无法处理";
        };
    }

    public ProblemDetail problem() {
        return problem;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

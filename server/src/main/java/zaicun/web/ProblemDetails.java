package zaicun.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/** Builds problem documents; also used where many entries are answered in one call. */
public final class ProblemDetails {

    private ProblemDetails() {}

    public static ProblemDetail of(Refusal refusal) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "不能办理", refusal.getMessage(), refusal.code());
        refusal.clause().ifPresent(clause -> problem.setProperty("clause", clause.toString()));
        problem.setProperty("next", refusal.next());
        return problem;
    }

    public static ProblemDetail inField(String field, String message) {
        var problem = of(HttpStatus.BAD_REQUEST, "填写有误", message, "input");
        problem.setProperty("field", field);
        return problem;
    }

    public static ProblemDetail of(OutOfLine outside) {
        var status = outside.secret() ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        var title = outside.secret() ? "没有找到" : "没有权限";
        return of(status, title, outside.getMessage(), "out-of-line");
    }

    public static ProblemDetail of(Conflict conflict) {
        return of(HttpStatus.CONFLICT, "已被他人先行处理", conflict.getMessage(), "conflict");
    }

    static ProblemDetail of(HttpMessageNotReadableException unreadable) {
        return unreadable(unreadable.getCause());
    }

    /** JSON that cannot be read as the form it should be. */
    public static ProblemDetail of(JacksonException unreadable) {
        return unreadable(unreadable);
    }

    private static ProblemDetail unreadable(Throwable cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof InputError error) {
                return inField(error.field(), error.getMessage());
            }
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return inField(unknown.getPropertyName(), "不认识的栏目“" + unknown.getPropertyName() + "”；请刷新页面后重试。");
        }
        if (cause instanceof JacksonException wrong && !wrong.getPath().isEmpty()) {
            var field = wrong.getPath().getLast().getPropertyName();
            return inField(field == null ? "" : field, "“" + field + "”的值无法识别；日期请按 2026-01-31 的样子填写，其余请按页面提示填写。");
        }
        return of(HttpStatus.BAD_REQUEST, "填写有误", "提交的内容无法识别；请刷新页面后重试。", "input");
    }

    public static ProblemDetail of(HttpStatus status, String title, String detail, String code) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }
}

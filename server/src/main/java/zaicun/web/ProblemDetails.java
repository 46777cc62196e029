package zaicun.web;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
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
        if (cause instanceof JacksonException wrong && !fieldOf(wrong).isEmpty()) {
            return inField(fieldOf(wrong), wordsOf(wrong));
        }
        return of(HttpStatus.BAD_REQUEST, "填写有误", "提交的内容无法识别；请刷新页面后重试。", "input");
    }

    private static String wordsOf(JacksonException wrong) {
        if (wrong instanceof InvalidFormatException format) {
            return Unreadable.words(String.valueOf(format.getValue()), format.getTargetType());
        }
        return "“" + fieldOf(wrong) + "”的值无法识别；请按页面提示填写。";
    }

    /** The innermost name on the way to the value; places in lists have none. */
    private static String fieldOf(JacksonException wrong) {
        return wrong.getPath().reversed().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** A request that reached nobody: wrong address, method or kind of content. */
    static ProblemDetail ofRequest(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> of(status, "没有找到", "没有这个地址；请检查地址，或从首页进入。", "no-such-address");
            case METHOD_NOT_ALLOWED -> of(status, "不能这样操作", "这个地址不支持这种操作；请刷新页面后重试。", "method");
            case UNSUPPORTED_MEDIA_TYPE -> of(status, "内容格式不对", "服务器不接受这种格式的内容；请刷新页面后重试。", "media-type");
            case NOT_ACCEPTABLE -> of(status, "内容格式不对", "服务器不能按要求的格式回答；请刷新页面后重试。", "media-type");
            default -> of(status, "请求无法处理", "地址、方法或参数不正确；请刷新页面后重试。", "request");
        };
    }

    public static ProblemDetail of(HttpStatus status, String title, String detail, String code) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }
}

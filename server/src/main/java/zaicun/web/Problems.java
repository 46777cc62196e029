package zaicun.web;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/**
 * Turns every "no" into {@code application/problem+json}: a refusal is 422 with its clause and what to do next, wrong
 * input 400 with the field, no right 403 (404 where existence is secret), a lost update 409. Nothing else reaches a user.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return ProblemDetails.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail unreadable(InputError error) {
        return ProblemDetails.inField(error.field(), error.getMessage());
    }

    @ExceptionHandler
    ProblemDetail outOfLine(OutOfLine outside) {
        return ProblemDetails.of(outside);
    }

    @ExceptionHandler
    ProblemDetail answered(ProblemAnswer answer) {
        return answer.problem();
    }

    @ExceptionHandler
    ProblemDetail lostUpdate(Conflict conflict) {
        return ProblemDetails.of(conflict);
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException mismatch) {
        return ProblemDetails.inField(mismatch.getName(), "“" + mismatch.getValue() + "”不是有效的值；请检查后重试。");
    }

    @ExceptionHandler
    ProblemDetail noFile(MultipartException unreadable) {
        return ProblemDetails.inField("file", "没有收到文件；请选择文件后重新上传。");
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ProblemDetail databaseAway(Exception failure) {
        log.error("database not reachable: {}", failure.toString());
        return ProblemDetails.of(
                HttpStatus.SERVICE_UNAVAILABLE, "数据库暂时不可用", "刚才的操作没有保存；请稍后重试，仍不行请联系系统管理员。", "database");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        if (DiskFull.isCauseOf(failure)) {
            log.error("disk full: {}", failure.toString());
            return ProblemDetails.of(
                    HttpStatus.INSUFFICIENT_STORAGE, "服务器磁盘已满", "刚才的操作没有保存；请联系系统管理员清理磁盘后重试。", "disk-full");
        }
        log.error("unexpected", failure);
        return ProblemDetails.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "系统出错", "刚才的操作没有保存；请重试，仍不行请把时间和操作告诉系统管理员。", "unexpected");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDetails.of(unreadable));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var first = invalid.getBindingResult().getFieldErrors().getFirst();
        return answer(ProblemDetails.inField(first.getField(), first.getDefaultMessage()));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDetails.of(
                HttpStatus.CONTENT_TOO_LARGE, "文件太大", "文件超过 60 MB，没有上传；请压缩或拆分后重试。", "too-large"));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = ProblemDetails.of(
                HttpStatus.valueOf(status.value()), "请求无法处理", "地址、方法或参数不正确；请刷新页面后重试。", "request");
        return answer(problem);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        problem.setType(URI.create("about:blank"));
        return ResponseEntity.status(problem.getStatus())
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

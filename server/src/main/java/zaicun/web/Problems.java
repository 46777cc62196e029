package zaicun.web;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
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

    /** What an address asks for refused its own values at birth. */
    @ExceptionHandler
    ProblemDetail unborn(BeanInstantiationException failure) {
        return failure.getCause() instanceof InputError error ? unreadable(error) : unexpected(failure);
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
        return ProblemDetails.inField(
                mismatch.getName(),
                Unreadable.words(String.valueOf(mismatch.getValue()), mismatch.getRequiredType()));
    }

    @ExceptionHandler
    ProblemDetail noFile(MultipartException unreadable) {
        return ProblemDetails.inField("file", "没有收到文件；请选择文件后重新上传。");
    }

    /** What no rule speaks: the disk is full, the database is away, or a programmer erred. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        if (DatabaseTrouble.isFullDisk(failure)) {
            log.error("disk full: {}", failure.toString());
            return ProblemDetails.of(
                    HttpStatus.INSUFFICIENT_STORAGE, "服务器磁盘已满", "刚才的操作没有保存；请联系系统管理员清理磁盘后重试。", "disk-full");
        }
        if (DatabaseTrouble.isAway(failure)) {
            log.error("database not reachable: {}", failure.toString());
            return ProblemDetails.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "数据库暂时不可用",
                    "刚才的操作可能没有保存；请稍后刷新核对，没有保存的再提交一次，仍不行请联系系统管理员。",
                    "database");
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
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetails.ofRequest(HttpStatus.valueOf(status.value())));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        var name = missing.getParameterName();
        return answer(ProblemDetails.inField(name, "缺少“" + name + "”；请填写后重试。"));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = Optional.ofNullable(mismatch.getPropertyName()).orElse("");
        return answer(ProblemDetails.inField(
                name, Unreadable.words(String.valueOf(mismatch.getValue()), mismatch.getRequiredType())));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        problem.setType(URI.create("about:blank"));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

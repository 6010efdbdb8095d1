package uk.candour.platform.web;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Turns anything thrown while answering into what may be told about it. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case FieldErrors it -> badRequest(it.detail(), it.byField());
            case TooMany it -> Problem.of(it.status(), it.detail()).with(retryAfter(it));
            case Refusal it -> Problem.of(it.status(), it.detail());
            case HttpMessageNotReadableException it -> unreadable(it.getCause());
            case JacksonException it -> unreadable(it);
            case MethodArgumentTypeMismatchException it -> mismatch(it);
            case MissingServletRequestParameterException it -> missing(it.getParameterName());
            case MissingServletRequestPartException it -> missing(it.getRequestPartName());
            case MissingRequestValueException it -> badRequest(it.getBody().getDetail());
            case BindException it -> invalid(it);
            case MaxUploadSizeExceededException it -> Problem.of(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException it when lacksDisk(it) -> unavailable();
            case MultipartException it -> badRequest("The file upload broke off. Send it again.");
            case InvalidParameterException it ->
                    Problem.of(HttpStatusCode.valueOf(it.getErrorCode()));
            case ErrorResponse it -> Problem.of(it.getStatusCode()).with(it.getHeaders());
            case AuthenticationServiceException it -> unavailable();
            case UncheckedIOException it -> unavailable();
            case CannotCreateTransactionException it -> unavailable();
            case DataAccessResourceFailureException it -> unavailable();
            case ConcurrencyFailureException it -> unavailable();
            case TransientDataAccessException it -> unavailable();
            default -> unexpected(thrown);
        };
    }

    private static Problem badRequest(@Nullable String detail) {
        return detail == null
                ? Problem.of(HttpStatus.BAD_REQUEST)
                : Problem.of(HttpStatus.BAD_REQUEST, detail);
    }

    private static Problem badRequest(String detail, Map<String, String> errors) {
        return badRequest(detail).with(errors);
    }

    private static Problem missing(String field) {
        return of(FieldErrors.of(field, "Give a value."));
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        if (cause instanceof JacksonException fault) {
            return JsonFault.isAboutAField(fault)
                    ? of(JsonFault.fieldErrors(fault))
                    : badRequest(JsonFault.position(fault));
        }
        return badRequest("Send a body: this call takes JSON.");
    }

    /** An address that cannot be one of ours names nothing; a parameter can be corrected. */
    private static Problem mismatch(MethodArgumentTypeMismatchException it) {
        return it.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(HttpStatus.NOT_FOUND)
                : of(FieldErrors.of(it.getName(), "This is not a value that can be used here."));
    }

    private static Problem invalid(BindException it) {
        Map<String, String> errors = new LinkedHashMap<>();
        it.getFieldErrors()
                .forEach(e -> errors.putIfAbsent(e.getField(), wording(e.getDefaultMessage())));
        return of(new FieldErrors(errors));
    }

    private static String wording(@Nullable String message) {
        return message == null ? "Correct this." : message;
    }

    /**
     * What we depend on was out of reach or in contention: nothing was committed, trying again may
     * work.
     */
    private static Problem unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE).with(headers);
    }

    /** The web server keeps an upload on disk before we see it; only words tell why it cannot. */
    private static boolean lacksDisk(MultipartException thrown) {
        String cause = String.valueOf(thrown.getMostSpecificCause().getMessage());
        return cause.contains("No space left") || cause.contains("quota exceeded");
    }

    private static HttpHeaders retryAfter(TooMany it) {
        HttpHeaders headers = new HttpHeaders();
        long seconds = Math.max(1, it.retryAfter().toSeconds());
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }

    /** SQLState 22021 and 22P05: text that PostgreSQL cannot keep got past the door. */
    private static Problem unexpected(Throwable thrown) {
        if (NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException sql
                && ("22021".equals(sql.getSQLState()) || "22P05".equals(sql.getSQLState()))) {
            return badRequest(CleanText.ADVICE);
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}

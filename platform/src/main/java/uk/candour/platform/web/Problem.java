package uk.candour.platform.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** How a refusal or a fault is told: the same words as a problem detail (RFC 9457) or as a page. */
record Problem(
        HttpStatusCode status,
        String title,
        String detail,
        Map<String, String> errors,
        HttpHeaders headers) {

    static Problem of(HttpStatusCode status, String detail) {
        return new Problem(status, Words.title(status), detail, Map.of(), HttpHeaders.EMPTY);
    }

    static Problem of(HttpStatusCode status) {
        return of(status, Words.advice(status));
    }

    Problem with(Map<String, String> byField) {
        return new Problem(status, title, detail, byField, headers);
    }

    Problem with(HttpHeaders more) {
        return new Problem(status, title, detail, errors, more);
    }

    boolean fault() {
        return status.is5xxServerError();
    }

    /** The number that finds this request in the logs; null outside a request. */
    public @Nullable String requestId() {
        return MDC.get("requestId");
    }

    ProblemDetail json() {
        ProblemDetail json = ProblemDetail.forStatusAndDetail(status, detail);
        json.setTitle(title);
        if (!errors.isEmpty()) {
            json.setProperty("errors", FieldError.list(errors));
        }
        if (requestId() != null) {
            json.setProperty("requestId", requestId());
        }
        return json;
    }

    record FieldError(String field, String message) {

        static List<FieldError> list(Map<String, String> errors) {
            return errors.entrySet().stream()
                    .map(error -> new FieldError(error.getKey(), error.getValue()))
                    .toList();
        }
    }
}

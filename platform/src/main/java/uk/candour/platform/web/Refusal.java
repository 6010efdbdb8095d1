package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/**
 * A request that was understood and is turned down. The message is shown to whoever sent it, so it
 * says what to do next. It carries no stack trace: a refusal is an answer, not a fault.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Conflict,
                FieldErrors,
                Forbidden,
                NotFound,
                PreconditionFailed,
                PreconditionRequired,
                TooLarge,
                TooMany,
                Unprocessable {

    private final HttpStatus status;

    Refusal(HttpStatus status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** What was refused, in words for the person or the client that asked. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}

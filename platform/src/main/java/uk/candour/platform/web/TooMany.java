package uk.candour.platform.web;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** 429: too many requests from one place; says when to come back. */
public final class TooMany extends Refusal {

    private final Duration retryAfter;

    public TooMany(String detail, Duration retryAfter) {
        super(HttpStatus.TOO_MANY_REQUESTS, detail);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

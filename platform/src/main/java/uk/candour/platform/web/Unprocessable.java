package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 422: well-formed, but it contradicts what was sent before or cannot be done. */
public final class Unprocessable extends Refusal {

    public Unprocessable(String detail) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    }
}

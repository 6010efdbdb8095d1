package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 413: more than can be passed on; nothing of it was recorded. */
public final class TooLarge extends Refusal {

    public TooLarge(String detail) {
        super(HttpStatus.CONTENT_TOO_LARGE, detail);
    }
}

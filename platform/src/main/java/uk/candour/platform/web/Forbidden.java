package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 403: the person is known, and this is not theirs to see or do. */
public final class Forbidden extends Refusal {

    public Forbidden(String detail) {
        super(HttpStatus.FORBIDDEN, detail);
    }
}

package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 409: what is asked for no longer fits the state of things, or never will. */
public final class Conflict extends Refusal {

    public Conflict(String detail) {
        super(HttpStatus.CONFLICT, detail);
    }
}

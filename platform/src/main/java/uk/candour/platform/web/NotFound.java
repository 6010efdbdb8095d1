package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 404: nothing is there, or nothing that this person may know of. */
public final class NotFound extends Refusal {

    public NotFound(String detail) {
        super(HttpStatus.NOT_FOUND, detail);
    }
}

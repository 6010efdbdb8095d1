package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 428: say with If-Match which version the change is based on. */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired(String detail) {
        super(HttpStatus.PRECONDITION_REQUIRED, detail);
    }
}

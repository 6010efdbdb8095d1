package uk.candour.platform.web;

import org.springframework.http.HttpStatus;

/** 412: it changed since it was read; read it again and decide again. */
public final class PreconditionFailed extends Refusal {

    public PreconditionFailed(String detail) {
        super(HttpStatus.PRECONDITION_FAILED, detail);
    }
}

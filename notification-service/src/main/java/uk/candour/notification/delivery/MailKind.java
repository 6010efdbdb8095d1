package uk.candour.notification.delivery;

import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ResponseKind;

/** Which message to the applicant; exactly one ACKNOWLEDGEMENT and one FINAL per case. */
public enum MailKind {
    ACKNOWLEDGEMENT,
    HOLDING,
    INTERIM,
    FINAL;

    static MailKind of(ResponseKind kind) {
        return valueOf(kind.name());
    }

    Letter letter() {
        return this == ACKNOWLEDGEMENT ? Letter.ACKNOWLEDGEMENT : Letter.RESPONSE;
    }

    ResponseKind response() {
        return ResponseKind.valueOf(name());
    }

    boolean oncePerCase() {
        return this == ACKNOWLEDGEMENT || this == FINAL;
    }
}

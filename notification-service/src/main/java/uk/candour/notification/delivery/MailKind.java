package uk.candour.notification.delivery;

import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ResponseKind;

/**
 * Which message to the applicant: the acknowledgement, a response that was signed off, or a notice
 * that nobody signs off.
 */
public enum MailKind {
    ACKNOWLEDGEMENT(Letter.ACKNOWLEDGEMENT),
    HOLDING(Letter.RESPONSE),
    INTERIM(Letter.RESPONSE),
    FINAL(Letter.RESPONSE),
    REVIEW(Letter.RESPONSE),
    DUPLICATE(Letter.NOTICE),
    TRANSFERRED(Letter.NOTICE),
    INVALID(Letter.NOTICE),
    REDIRECTED(Letter.NOTICE),
    CLARIFICATION(Letter.NOTICE),
    CLARIFICATION_REMINDER(Letter.NOTICE),
    CLARIFICATION_LAPSED(Letter.NOTICE),
    DATE_CHANGED(Letter.NOTICE),
    MORE_TIME(Letter.NOTICE),
    OVERDUE(Letter.APOLOGY),
    WITHDRAWN(Letter.NOTICE),
    FEE(Letter.NOTICE),
    FEE_PAID(Letter.NOTICE),
    FEE_LAPSED(Letter.NOTICE),
    REVIEW_ACKNOWLEDGED(Letter.NOTICE);

    private final Letter letter;

    MailKind(Letter letter) {
        this.letter = letter;
    }

    static MailKind of(ResponseKind kind) {
        return valueOf(kind.name());
    }

    static MailKind of(Notice notice) {
        return valueOf(notice.name());
    }

    Letter letter() {
        return letter;
    }

    ResponseKind response() {
        return ResponseKind.valueOf(name());
    }

    Notice notice() {
        return Notice.valueOf(name());
    }

    boolean oncePerCase() {
        return switch (this) {
            case HOLDING,
                    INTERIM,
                    CLARIFICATION,
                    CLARIFICATION_REMINDER,
                    DATE_CHANGED,
                    MORE_TIME,
                    OVERDUE ->
                    false;
            case ACKNOWLEDGEMENT,
                    FINAL,
                    REVIEW,
                    DUPLICATE,
                    TRANSFERRED,
                    INVALID,
                    REDIRECTED,
                    CLARIFICATION_LAPSED,
                    WITHDRAWN,
                    FEE,
                    FEE_PAID,
                    FEE_LAPSED,
                    REVIEW_ACKNOWLEDGED ->
                    true;
        };
    }

    /** Whether the case goes on without waiting for what becomes of it. */
    boolean beside() {
        return switch (this) {
            case CLARIFICATION_REMINDER, DATE_CHANGED, MORE_TIME, WITHDRAWN, FEE_PAID -> true;
            default -> false;
        };
    }
}

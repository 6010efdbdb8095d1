package uk.candour.notification.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Document;
import uk.candour.notification.delivery.Mail;

/** A mail as officers read it: without the address. */
record SentMail(
        String what,
        String state,
        String colour,
        @Nullable Instant at,
        @Nullable LocalDate postedOn,
        boolean maybeTwice,
        @Nullable String diagnosis,
        List<Document> files) {

    static SentMail of(Mail mail) {
        return new SentMail(
                what(mail),
                state(mail),
                colour(mail),
                mail.endedAt() == null ? mail.createdAt() : mail.endedAt(),
                mail.postedOn(),
                mail.possibleDuplicate(),
                mail.diagnosis(),
                mail.content().attachments());
    }

    private static String what(Mail mail) {
        String what =
                switch (mail.kind()) {
                    case ACKNOWLEDGEMENT -> "Acknowledgement";
                    case HOLDING -> "Holding notice";
                    case INTERIM -> "Interim reply";
                    case FINAL -> "Reply";
                    case REVIEW -> "Outcome of the review";
                    case REVIEW_ACKNOWLEDGED -> "Notice: a review was asked for";
                    case DUPLICATE -> "Notice: answered under another reference";
                    case TRANSFERRED -> "Notice: another authority holds it";
                    case INVALID -> "Notice: not a valid request";
                    case REDIRECTED -> "Notice: dealt with in another way";
                    case MORE_TIME -> "Notice: forty working days (regulation 7)";
                    case OVERDUE -> "Apology: the answer is late";
                    case CLARIFICATION -> "Question to the applicant";
                    case CLARIFICATION_REMINDER -> "Reminder of the question";
                    case CLARIFICATION_LAPSED -> "Notice: closed without an answer";
                    case FEE -> "Fees notice";
                    case FEE_PAID -> "Notice: the fee was paid";
                    case FEE_LAPSED -> "Notice: closed, the fee was not paid";
                    case DATE_CHANGED -> "Notice: the date of the answer has changed";
                    case WITHDRAWN -> "Notice: closed, because it was withdrawn";
                };
        return mail.version() == 1 ? what : what + " (number " + mail.version() + ")";
    }

    private static String state(Mail mail) {
        return switch (mail.state()) {
            case PENDING -> "Waiting";
            case SENDING -> "On its way";
            case RETRY, UNKNOWN -> "Trying again";
            case SENT -> "Sent";
            case FAILED -> "Not delivered";
            case POSTED -> "Posted";
        };
    }

    private static String colour(Mail mail) {
        return switch (mail.state()) {
            case PENDING, SENDING -> "blue";
            case RETRY, UNKNOWN -> "orange";
            case SENT, POSTED -> "green";
            case FAILED -> "red";
        };
    }
}

package uk.candour.notification.notice;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Notice;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.notification.correspondents.Authority;

/**
 * A whole notice, ready to be put into words.
 *
 * @param regime the law that the request falls under
 * @param askAgain where a new request can be made
 */
record NoticeLetter(
        String reference,
        LocalDate date,
        LocalDate receivedOn,
        Regime regime,
        Matter matter,
        URI askAgain,
        Authority authority) {

    /** What it is about. */
    sealed interface Matter {}

    /**
     * What the officer decided at triage.
     *
     * @param closesOn when the request is closed unless the applicant answers before; null where
     *     nothing is asked
     */
    record Decided(Notice notice, TriageDecision decision, @Nullable LocalDate closesOn)
            implements Matter {}

    /**
     * The answer is due on another day than the applicant was told.
     *
     * @param clarified because they told us what they mean: the time began anew
     */
    record DateChanged(LocalDate told, LocalDate dueOn, boolean provisional, boolean clarified)
            implements Matter {}

    /** The applicant withdrew the request before it was answered. */
    record Withdrawn(LocalDate closedOn) implements Matter {}

    /**
     * What is to be paid before the request is answered (FOIA s.9).
     *
     * @param payBy the last day on which it can be paid
     */
    record Charged(FeeCharged fee, LocalDate payBy) implements Matter {}

    /** It was paid: the request is being answered. */
    record Paid(FeeCharged fee, LocalDate dueOn, boolean provisional) implements Matter {}

    /** It was not paid in time: the request is closed. */
    record Unpaid(FeeCharged fee) implements Matter {}

    /**
     * The answer is late (FOIA s.10(1), EIR reg 5(2)): what the applicant is told of it.
     *
     * @param estimate until when the public interest was to be decided, where they were told so
     * @param expectedOn when the answer is expected now
     */
    record Late(
            LocalDate statutoryDue, @Nullable LocalDate estimate, Text reason, LocalDate expectedOn)
            implements Matter {}

    /**
     * Complexity and volume need more time (EIR reg 7).
     *
     * @param told when the answer was due
     * @param dueOn working day 40
     */
    record MoreTime(LocalDate told, LocalDate dueOn, Text complexity, Text volume)
            implements Matter {}

    /** The request for an internal review is here. */
    record ReviewAcknowledged(LocalDate askedOn, LocalDate dueOn) implements Matter {}
}

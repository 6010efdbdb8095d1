package uk.candour.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process asks of intake-service: {@code foi.intake.commands}. */
public sealed interface IntakeCommand extends Message
        permits IntakeCommand.TriageRequest,
                IntakeCommand.AwaitClarification,
                IntakeCommand.LapseClarification,
                IntakeCommand.AwaitFee,
                IntakeCommand.LapseFee,
                IntakeCommand.ExtendForPublicInterest,
                IntakeCommand.WordApology,
                CancelWork {

    /**
     * Decide how to handle the request or, where {@code department} is set, that department's part
     * of it.
     *
     * @param because the event that brought it back to the desk, such as {@code SearchDeclined}
     * @param suggested departments that the routing rules propose; the officer decides
     */
    record TriageRequest(
            UUID requestId,
            TriageReason reason,
            @Nullable String department,
            @Nullable UUID because,
            List<String> suggested)
            implements IntakeCommand {

        /** Nothing suggested. */
        public TriageRequest(
                UUID requestId,
                TriageReason reason,
                @Nullable String department,
                @Nullable UUID because) {
            this(requestId, reason, department, because, List.of());
        }
    }

    /**
     * The applicant was asked: wait for the answer.
     *
     * @param triage the {@code RequestTriaged} event with the question
     * @param asked the {@code ApplicantNotified} event of the letter that asked it
     */
    record AwaitClarification(UUID requestId, UUID triage, UUID asked) implements IntakeCommand {}

    /** Wait no longer, unless the answer is here. */
    record LapseClarification(UUID requestId, UUID triage) implements IntakeCommand {}

    /**
     * The applicant was asked to pay: wait for the money (FOIA s.9).
     *
     * @param charged the {@code FeeCharged} event that says what for
     * @param notice the {@code ApplicantNotified} event of the fees notice
     */
    record AwaitFee(UUID requestId, UUID charged, UUID notice) implements IntakeCommand {}

    /** Wait no longer, unless the money is here. */
    record LapseFee(UUID requestId, UUID charged) implements IntakeCommand {}

    /**
     * The applicant was told that the public interest is still being weighed (FOIA s.17(2)).
     *
     * @param estimateOn when the notice says that a decision is expected
     * @param notice the {@code ResponseSent} event of that notice
     */
    record ExtendForPublicInterest(UUID requestId, LocalDate estimateOn, UUID notice)
            implements IntakeCommand {}

    /**
     * The answer is late: word what the applicant is told of it.
     *
     * @param missed the {@code DeadlineMissed} event
     */
    record WordApology(UUID requestId, UUID missed) implements IntakeCommand {}
}

package uk.candour.intake.clarification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;

/**
 * One question to an applicant.
 *
 * @param awaited the command that waits for the answer
 * @param triage the decision that asked it
 * @param answer null while there is none
 * @param recordedBy the officer who recorded the answer; null where the applicant did by the link
 * @param lapsedOn when it was given up; null while an answer is taken, or was
 * @param continuedAs the request that it goes on as, where the answer had arrived before that and
 *     was recorded after it
 */
public record Clarification(
        UUID awaited,
        UUID requestId,
        UUID triage,
        String question,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable Actor recordedBy,
        @Nullable LocalDate lapsedOn,
        @Nullable UUID continuedAs) {

    private static final int DAYS_TO_ANSWER = 60;

    /** A question that was just sent. */
    static Clarification asked(
            UUID awaited, UUID requestId, UUID triage, String question, LocalDate askedOn) {
        return new Clarification(
                awaited, requestId, triage, question, askedOn, null, null, null, null, null);
    }

    public boolean isOpen() {
        return answeredOn == null && lapsedOn == null;
    }

    /** Whether it was given up and an answer from before that day can still be recorded. */
    public boolean isLapsed() {
        return lapsedOn != null && continuedAs == null;
    }

    /** The request is closed on that day unless the applicant answers before. */
    public LocalDate closesOn() {
        return askedOn.plusDays(DAYS_TO_ANSWER);
    }
}

package uk.candour.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the process asks of assessment-service: {@code foi.assessment.commands}. Records are named
 * by the id of the event that recorded them; {@code previous} is the record that redone work opens
 * with, {@code because} the event that asked for it to be done again.
 */
public sealed interface AssessmentCommand extends Message
        permits AssessmentCommand.SearchRecords,
                AssessmentCommand.ConsiderRequest,
                AssessmentCommand.AssessHarm,
                AssessmentCommand.JustifyExemption,
                AssessmentCommand.BalancePublicInterest,
                AssessmentCommand.DraftReply,
                CancelWork {

    record SearchRecords(
            UUID requestId,
            UUID triage,
            String department,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}

    /**
     * @param fallen the records by which the duty to confirm or deny is not excluded after all: the
     *     content of these items has to be decided about now, the other items keep their decision;
     *     null or empty where there are none
     */
    record ConsiderRequest(
            UUID requestId,
            UUID triage,
            List<UUID> searches,
            @Nullable UUID previous,
            @Nullable UUID because,
            @Nullable List<UUID> fallen)
            implements AssessmentCommand {

        /** Where nothing fell. */
        public ConsiderRequest(
                UUID requestId,
                UUID triage,
                List<UUID> searches,
                @Nullable UUID previous,
                @Nullable UUID because) {
            this(requestId, triage, searches, previous, because, List.of());
        }
    }

    record AssessHarm(
            UUID requestId,
            UUID consideration,
            UUID claimId,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}

    record JustifyExemption(
            UUID requestId,
            UUID consideration,
            UUID claimId,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}

    /**
     * Weigh the public interest for one item over all its qualified claims that are engaged.
     *
     * @param grounds the records that engaged them
     */
    record BalancePublicInterest(
            UUID requestId,
            UUID consideration,
            int item,
            Question question,
            List<UUID> claims,
            List<UUID> grounds,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}

    /**
     * @param outcomes each item's outcome, in order of item
     */
    record DraftReply(
            UUID requestId,
            UUID triage,
            List<UUID> searches,
            UUID consideration,
            List<ItemOutcome> outcomes,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}
}

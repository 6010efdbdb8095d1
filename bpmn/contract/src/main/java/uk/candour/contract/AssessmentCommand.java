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
                AssessmentCommand.Consult,
                AssessmentCommand.AssessHarm,
                AssessmentCommand.JustifyExemption,
                AssessmentCommand.BalancePublicInterest,
                AssessmentCommand.DraftReply,
                AssessmentCommand.ReviewRequest,
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
     * @param consultations the {@code Consulted} records so far; null or empty for none
     */
    record ConsiderRequest(
            UUID requestId,
            UUID triage,
            List<UUID> searches,
            @Nullable UUID previous,
            @Nullable UUID because,
            @Nullable List<UUID> fallen,
            @Nullable List<UUID> consultations)
            implements AssessmentCommand {

        /** Where nothing fell and nobody was consulted. */
        public ConsiderRequest(
                UUID requestId,
                UUID triage,
                List<UUID> searches,
                @Nullable UUID previous,
                @Nullable UUID because) {
            this(requestId, triage, searches, previous, because, List.of(), List.of());
        }
    }

    /**
     * Get the views of one of those whom the officer consults.
     *
     * @param asked the {@code ConsultationAsked} record
     * @param consultee their number in it
     * @param department whose views they are; null for somebody outside: the officer asks them
     */
    record Consult(
            UUID requestId, UUID triage, UUID asked, int consultee, @Nullable String department)
            implements AssessmentCommand {}

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

    /**
     * Look at the reply again, as somebody who took no part in it.
     *
     * @param review the {@code ReviewAsked} event
     * @param consideration null where the whole request was refused at triage
     * @param outcomes what became of each item: in the reply or, where the review is done again,
     *     after its claims were tested
     * @param pack the {@code ResponseComposed} event of the reply
     * @param approval the {@code ResponseApproved} event of the reply
     * @param late the reply was later than the law allows
     * @param previous the {@code RequestReviewed} event that this one starts from
     */
    record ReviewRequest(
            UUID requestId,
            UUID review,
            UUID triage,
            List<UUID> searches,
            @Nullable UUID consideration,
            List<UUID> grounds,
            List<UUID> balances,
            @Nullable UUID reply,
            List<ItemOutcome> outcomes,
            UUID pack,
            UUID approval,
            boolean late,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements AssessmentCommand {}
}

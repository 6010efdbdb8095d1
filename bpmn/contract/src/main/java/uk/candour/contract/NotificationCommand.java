package uk.candour.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process asks of notification-service: {@code foi.notification.commands}. */
public sealed interface NotificationCommand extends Message
        permits NotificationCommand.AcknowledgeRequest,
                NotificationCommand.ComposeResponse,
                NotificationCommand.SendResponse,
                NotificationCommand.ResolveDelivery,
                NotificationCommand.NotifyApplicant,
                NotificationCommand.SendApology,
                CancelWork {

    /** Tell the applicant that the request is here and when the answer is due. */
    record AcknowledgeRequest(UUID requestId, UUID received, UUID deadline)
            implements NotificationCommand {}

    /**
     * Render exactly these records, each named by the id of its event, into a pack.
     *
     * @param outcome how the case ends; null for a notice in which nothing is decided
     * @param consideration null for a refusal at triage; of the outcome of a review, its {@code
     *     RequestReviewed} record
     * @param grounds {@code HarmAssessed}, {@code ExemptionJustified} and {@code OpinionGiven}
     *     records
     * @param reply null for a refusal at triage and for a notice in which nothing is decided
     * @param outcomes of every item that is decided
     * @param earlierEstimate when an earlier notice said that the decision was expected; null where
     *     none was sent
     */
    record ComposeResponse(
            UUID requestId,
            ResponseKind kind,
            @Nullable CaseOutcome outcome,
            UUID triage,
            List<UUID> searches,
            @Nullable UUID consideration,
            List<UUID> grounds,
            List<UUID> balances,
            @Nullable UUID reply,
            List<ItemOutcome> outcomes,
            @Nullable LocalDate earlierEstimate)
            implements NotificationCommand {

        /** After no earlier notice. */
        public ComposeResponse(
                UUID requestId,
                ResponseKind kind,
                @Nullable CaseOutcome outcome,
                UUID triage,
                List<UUID> searches,
                @Nullable UUID consideration,
                List<UUID> grounds,
                List<UUID> balances,
                @Nullable UUID reply,
                List<ItemOutcome> outcomes) {
            this(
                    requestId,
                    kind,
                    outcome,
                    triage,
                    searches,
                    consideration,
                    grounds,
                    balances,
                    reply,
                    outcomes,
                    null);
        }
    }

    /**
     * Send the pack that was signed off.
     *
     * @param pack id of its {@code ResponseComposed} event
     * @param approval id of the {@code ResponseApproved} event
     */
    record SendResponse(
            UUID requestId, ResponseKind kind, String packSha256, UUID pack, UUID approval)
            implements NotificationCommand {}

    /**
     * A message could not be delivered: an officer resends or posts it.
     *
     * @param failure id of the {@code DeliveryFailed} event
     */
    record ResolveDelivery(UUID requestId, UUID failure) implements NotificationCommand {}

    /**
     * Write to the applicant what was decided at triage, or what is to be paid; nobody signs it
     * off.
     *
     * @param triage id of the {@code RequestTriaged} event that says it, or of the {@code
     *     ReviewAsked} event that is acknowledged
     * @param closesOn when the request is closed unless the applicant answers or pays before; null
     *     where nothing is asked
     * @param charged id of the {@code FeeCharged} event that says what is to be paid; null where
     *     the notice is about no fee
     */
    record NotifyApplicant(
            UUID requestId,
            Notice notice,
            UUID triage,
            @Nullable LocalDate closesOn,
            @Nullable UUID charged)
            implements NotificationCommand {

        /** About no fee. */
        public NotifyApplicant(
                UUID requestId, Notice notice, UUID triage, @Nullable LocalDate closesOn) {
            this(requestId, notice, triage, closesOn, null);
        }
    }

    /**
     * Tell the applicant that the answer is late; nobody signs it off.
     *
     * @param apology id of the {@code ApologyWorded} event that says it
     */
    record SendApology(UUID requestId, UUID apology) implements NotificationCommand {}
}

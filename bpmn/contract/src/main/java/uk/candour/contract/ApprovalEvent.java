package uk.candour.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in approval-service: {@code foi.approval.events}. */
public sealed interface ApprovalEvent extends Message
        permits ApprovalEvent.OpinionGiven,
                ApprovalEvent.ResponseApproved,
                ApprovalEvent.ResponseReturned,
                ApprovalEvent.DeadlineWarned,
                ApprovalEvent.DeadlineMissed,
                WorkEvent {

    /** The qualified person's opinion on one claim (FOIA s.36(2)). */
    record OpinionGiven(
            UUID requestId,
            Actor actor,
            UUID claimId,
            boolean engaged,
            @Nullable Likelihood likelihood,
            Text reason)
            implements ApprovalEvent {}

    record ResponseApproved(UUID requestId, Actor actor, String packSha256)
            implements ApprovalEvent {}

    /** Empty {@code items} and {@code claims} mean all of them. */
    record ResponseReturned(
            UUID requestId,
            Actor actor,
            String packSha256,
            ReturnTo to,
            List<Integer> items,
            List<UUID> claims,
            Text comment)
            implements ApprovalEvent {}

    record DeadlineWarned(UUID requestId, int version, LocalDate statutoryDue, Instant at)
            implements ApprovalEvent {}

    record DeadlineMissed(UUID requestId, int version, LocalDate statutoryDue, Instant at)
            implements ApprovalEvent {}
}

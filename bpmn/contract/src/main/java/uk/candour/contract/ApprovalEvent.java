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

    /**
     * The qualified person's opinion on one claim (FOIA s.36(2)).
     *
     * @param basis null in opinions that were given before it was recorded
     */
    record OpinionGiven(
            UUID requestId,
            Actor actor,
            UUID claimId,
            boolean engaged,
            @Nullable Likelihood likelihood,
            Text reason,
            @Nullable OpinionBasis basis)
            implements ApprovalEvent {

        public OpinionGiven(
                UUID requestId,
                Actor actor,
                UUID claimId,
                boolean engaged,
                @Nullable Likelihood likelihood,
                Text reason) {
            this(requestId, actor, claimId, engaged, likelihood, reason, null);
        }

        /** The limb that is engaged instead of the one claimed; null where it is the same. */
        public @Nullable OtherLimb otherLimb() {
            return basis == null ? null : basis.limb();
        }
    }

    /**
     * How an opinion came about.
     *
     * @param authorisation how its author is the qualified person (FOIA s.36(5)); null where they
     *     did not say
     * @param givenOn the legal day, Europe/London
     * @param informationSeen whether they saw the information itself; null where they did not say
     * @param submission the {@code RequestConsidered} record whose claim and arguments they had
     * @param limb engaged instead of the one claimed; null where it is the same
     */
    record OpinionBasis(
            @Nullable Text authorisation,
            LocalDate givenOn,
            @Nullable Boolean informationSeen,
            UUID submission,
            @Nullable OtherLimb limb) {}

    /**
     * A limb of section 36(2), as a claim names it.
     *
     * @param citation as a letter prints it for this claim
     */
    record OtherLimb(String limb, String citation, String name) {}

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

    /**
     * The day by which the answer was due has passed, or passed some time ago.
     *
     * @param again whether it was told before: the answer is still late
     */
    record DeadlineMissed(
            UUID requestId,
            int version,
            LocalDate statutoryDue,
            Instant at,
            @Nullable Boolean again)
            implements ApprovalEvent {

        /** Told for the first time. */
        public DeadlineMissed(UUID requestId, int version, LocalDate statutoryDue, Instant at) {
            this(requestId, version, statutoryDue, at, false);
        }
    }
}

package uk.candour.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process asks of approval-service: {@code foi.approval.commands}. */
public sealed interface ApprovalCommand extends Message
        permits ApprovalCommand.SeekOpinion, ApprovalCommand.SignOffResponse, CancelWork {

    /** Ask the qualified person for a reasonable opinion on one claim (FOIA s.36(2)). */
    record SeekOpinion(
            UUID requestId,
            UUID consideration,
            UUID claimId,
            @Nullable UUID previous,
            @Nullable UUID because)
            implements ApprovalCommand {}

    /**
     * Sign exactly this pack off, or return it.
     *
     * @param outcome how the case ends; null for a notice in which nothing is decided
     * @param pack id of the {@code ResponseComposed} event
     * @param records ids of the events the pack was composed from
     */
    record SignOffResponse(
            UUID requestId,
            ResponseKind kind,
            @Nullable CaseOutcome outcome,
            String packSha256,
            UUID pack,
            List<UUID> records)
            implements ApprovalCommand {}
}

package uk.candour.contract;

import java.util.UUID;

/**
 * The work that {@code commandId} asked for is no longer wanted: completing it is refused from now
 * on.
 */
public record CancelWork(UUID requestId, UUID commandId)
        implements IntakeCommand, AssessmentCommand, ApprovalCommand, NotificationCommand {}

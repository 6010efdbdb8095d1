package uk.candour.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a piece of human work in any service's queue; feeds the deadlines board and the
 * case page.
 */
public sealed interface WorkEvent
        extends IntakeEvent, AssessmentEvent, ApprovalEvent, NotificationEvent {

    UUID workId();

    record WorkOpened(
            UUID requestId,
            UUID workId,
            UUID commandId,
            String queue,
            @Nullable String department,
            @Nullable LocalDate dueOn)
            implements WorkEvent {}

    record WorkClaimed(UUID requestId, UUID workId, Actor actor) implements WorkEvent {}

    record WorkReleased(UUID requestId, UUID workId, Actor actor) implements WorkEvent {}

    /** Completed by a person, or cancelled because it is no longer wanted. */
    record WorkClosed(UUID requestId, UUID workId, boolean completed) implements WorkEvent {}
}

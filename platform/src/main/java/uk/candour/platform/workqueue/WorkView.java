package uk.candour.platform.workqueue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of work as lists and the machine-facing API show it. */
record WorkView(
        UUID id,
        String queue,
        UUID requestId,
        @Nullable String reference,
        @Nullable String subject,
        @Nullable LocalDate dueOn,
        @Nullable String department,
        WorkItem.State state,
        @Nullable Claimant claimedBy,
        String etag) {

    static WorkView of(WorkItem item) {
        return new WorkView(
                item.id(),
                item.queue(),
                item.subject(),
                item.reference(),
                item.title(),
                item.dueOn(),
                item.department(),
                item.state(),
                item.claimedBy(),
                item.etag());
    }
}

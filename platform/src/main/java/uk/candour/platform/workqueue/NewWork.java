package uk.candour.platform.workqueue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that a command asks for.
 *
 * @param department whose work it is; null for queues that are not departmental
 * @param details what the desk needs to know, stored as JSON: normally the command itself
 */
public record NewWork(
        UUID commandId, String queue, UUID subject, @Nullable String department, Object details) {}

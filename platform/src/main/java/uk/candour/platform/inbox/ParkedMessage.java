package uk.candour.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is not handled, as the operator sees it: never its content, which may be personal.
 */
record ParkedMessage(
        UUID id,
        String topic,
        @Nullable String type,
        @Nullable UUID subject,
        String status,
        @Nullable String reason,
        Instant receivedAt,
        int size) {}

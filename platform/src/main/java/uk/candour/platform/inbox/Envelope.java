package uk.candour.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the headers say of a message.
 *
 * @param id unique for ever; also the id of the record that the message announces
 * @param causation the message that this one answers
 * @param sequence counts the messages of one subject and source
 */
public record Envelope(
        UUID id,
        String topic,
        String type,
        String source,
        UUID subject,
        @Nullable UUID causation,
        Instant time,
        long sequence) {}

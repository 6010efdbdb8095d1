package uk.candour.platform.outbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param subject the case it belongs to: messages of one subject leave in the order they were
 *     written
 * @param key the key of the record on the topic, normally the subject
 * @param body a record; its simple name is the message's type on the wire
 * @param causation the message that this one answers
 * @param needs ids of the messages that the receiver must have handled before it
 */
public record Outgoing(
        String topic,
        UUID subject,
        UUID key,
        Object body,
        @Nullable UUID causation,
        List<UUID> needs) {

    public static Outgoing of(String topic, UUID subject, Object body) {
        return new Outgoing(topic, subject, subject, body, null, List.of());
    }

    public Outgoing causedBy(@Nullable UUID messageId) {
        return new Outgoing(topic, subject, key, body, messageId, needs);
    }

    public Outgoing needing(Collection<UUID> messageIds) {
        return new Outgoing(topic, subject, key, body, causation, List.copyOf(messageIds));
    }

    public Outgoing keyed(UUID recordKey) {
        return new Outgoing(topic, subject, recordKey, body, causation, needs);
    }
}

package uk.candour.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** A message as it came: either all its headers could be read, or it is poison and says why. */
sealed interface Received {

    byte[] body();

    record Legible(Envelope envelope, List<UUID> needs, byte[] body) implements Received {}

    /**
     * @param id made from its place on the topic, so that a second delivery is the same message
     */
    record Poison(UUID id, String topic, byte[] body, String reason) implements Received {}

    static Received of(String topic, Message<byte[]> message) {
        byte[] body = message.getPayload();
        try {
            Envelope envelope =
                    new Envelope(
                            UUID.fromString(required(message, "id")),
                            topic,
                            required(message, "type"),
                            required(message, "source"),
                            UUID.fromString(required(message, "subject")),
                            optionalId(header(message, "causation")),
                            Instant.parse(required(message, "time")),
                            Long.parseLong(required(message, "sequence")));
            return new Legible(envelope, ids(header(message, "needs")), body);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Poison(
                    placeOf(topic, message), topic, body, "headers: " + unreadable.getMessage());
        }
    }

    private static UUID placeOf(String topic, Message<?> message) {
        String place =
                topic
                        + "/"
                        + message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION)
                        + "/"
                        + message.getHeaders().get(KafkaHeaders.OFFSET);
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String required(Message<?> message, String name) {
        String value = header(message, name);
        if (value == null) {
            throw new IllegalArgumentException("ce_" + name + " is missing");
        }
        return value;
    }

    /**
     * Spring Cloud Function renames {@code ce_x} to {@code ce-x} on the way, and values may be
     * bytes.
     */
    private static @Nullable String header(Message<?> message, String name) {
        Object value = message.getHeaders().get("ce-" + name);
        if (value == null) {
            value = message.getHeaders().get("ce_" + name);
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID optionalId(@Nullable String value) {
        return value == null ? null : UUID.fromString(value);
    }

    private static List<UUID> ids(@Nullable String value) {
        List<UUID> ids = new ArrayList<>();
        if (value != null && !value.isBlank()) {
            for (String id : value.split(",", -1)) {
                ids.add(UUID.fromString(id.strip()));
            }
        }
        return ids;
    }
}

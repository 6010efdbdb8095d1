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

    /** The longest text of a header; more is no word of ours. */
    int LONGEST = 200;

    /** The last moment that four digits can name: what comes later, no database keeps. */
    Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    byte[] NOTHING = {};

    byte[] body();

    record Legible(Envelope envelope, List<UUID> needs, byte[] body) implements Received {}

    /**
     * @param id made from its place on the topic, so that a second delivery is the same message
     */
    record Poison(UUID id, String topic, byte[] body, String reason) implements Received {}

    /**
     * A record without a value: everything under its key is to be forgotten.
     *
     * @param id as that of poison
     */
    record Tombstone(UUID id, String topic, UUID key) implements Received {

        @Override
        public byte[] body() {
            return NOTHING;
        }
    }

    /**
     * @param erasable whether the topic is compacted: its keys are not the subjects of its messages
     *     and a record without a value erases
     */
    static Received of(String topic, boolean erasable, Message<?> message) {
        byte[] body = message.getPayload() instanceof byte[] bytes ? bytes : null;
        try {
            UUID key = UUID.fromString(keyOf(message));
            if (body == null && erasable) {
                return new Tombstone(placeOf(topic, message), topic, key);
            }
            if (body == null) {
                throw new IllegalArgumentException("the record has no value");
            }
            Envelope envelope = envelope(topic, message);
            if (!erasable && !key.equals(envelope.subject())) {
                throw new IllegalArgumentException("the record's key is not its ce_subject");
            }
            return new Legible(envelope, ids(header(message, "needs")), body);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Poison(
                    placeOf(topic, message),
                    topic,
                    body == null ? NOTHING : body,
                    "headers: " + unreadable.getMessage());
        }
    }

    private static Envelope envelope(String topic, Message<?> message) {
        Instant time = Instant.parse(required(message, "time"));
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("ce_time is out of range");
        }
        return new Envelope(
                UUID.fromString(required(message, "id")),
                topic,
                required(message, "type"),
                required(message, "source"),
                UUID.fromString(required(message, "subject")),
                optionalId(header(message, "causation")),
                time,
                Long.parseLong(required(message, "sequence")));
    }

    private static String keyOf(Message<?> message) {
        String key = text(message.getHeaders().get(KafkaHeaders.RECEIVED_KEY));
        if (key == null) {
            throw new IllegalArgumentException("the record has no key");
        }
        return key;
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
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("ce_" + name + " is no clean text");
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
        return text(value);
    }

    private static @Nullable String text(@Nullable Object value) {
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

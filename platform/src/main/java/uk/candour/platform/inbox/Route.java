package uk.candour.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A topic's messages by wire name, from its sealed interface, and who handles them. */
record Route<M>(String topic, Map<String, Class<? extends M>> types, Handler<M> handler) {

    static <M> Route<M> of(String topic, Class<M> root, Handler<M> handler) {
        Map<String, Class<? extends M>> types = new HashMap<>();
        collect(root, root, types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException(root + " is not a sealed interface of records");
        }
        return new Route<>(topic, Map.copyOf(types), handler);
    }

    private static <M> void collect(
            Class<M> root, Class<?> type, Map<String, Class<? extends M>> types) {
        if (type.isRecord()) {
            types.put(type.getSimpleName(), type.asSubclass(root));
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(root, permitted, types);
            }
        }
    }

    /** Reads by the fixed type map and hands over; what cannot be read is {@link Refused}. */
    void handle(Envelope envelope, byte[] body, JsonMapper json) {
        handler.on(read(envelope.type(), body, json), envelope);
    }

    private M read(String type, byte[] body, JsonMapper json) {
        Class<? extends M> known = types.get(type);
        if (known == null) {
            throw new Refused("unknown type " + type);
        }
        try {
            M message = json.readValue(body, known);
            if (message == null) {
                throw new Refused("the body is null");
            }
            return message;
        } catch (JacksonException unreadable) {
            throw new Refused("unreadable " + type + ": " + unreadable.getOriginalMessage());
        }
    }
}

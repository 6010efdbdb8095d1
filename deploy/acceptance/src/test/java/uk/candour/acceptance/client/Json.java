package uk.candour.acceptance.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it is written in the API's description. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** Reads an object, with single quotes allowed for double ones to keep examples readable. */
    public static ObjectNode object(String text, Object... values) {
        return (ObjectNode) MAPPER.readTree(text.replace('\'', '"').formatted(values));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    public static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }
}

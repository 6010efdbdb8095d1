package uk.candour.platform.workqueue;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.JsonFault;

/** What a person answered, as JSON: the body of a call, or a posted form in the same shape. */
public record Answer(JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Answer {
        if (!body.isObject()) {
            throw FieldErrors.of("body", "Send a JSON object.");
        }
    }

    /** Reads it as a record; unknown fields are ignored, unreadable ones are field errors. */
    public <T> T as(Class<T> type) {
        try {
            return JSON.treeToValue(body, type);
        } catch (DatabindException unreadable) {
            throw JsonFault.fieldErrors(unreadable);
        }
    }
}

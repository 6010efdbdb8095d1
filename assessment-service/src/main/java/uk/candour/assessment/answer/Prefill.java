package uk.candour.assessment.answer;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form opens with, in the shape in which it is answered: so a page reads what was recorded
 * and what was just typed in one way, and a client can send it back changed.
 */
public final class Prefill {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> SHAPE = new TypeReference<>() {};

    private Prefill() {}

    public static Map<String, Object> of(Object answer) {
        return JSON.convertValue(answer, SHAPE);
    }
}

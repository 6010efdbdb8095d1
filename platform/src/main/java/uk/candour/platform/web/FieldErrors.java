package uk.candour.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * 400: some answers are missing or wrong. Fields are named by their JSON path, {@code
 * items[0].decision}; each message says what to enter. Their order is kept: it is the order of the
 * page.
 */
public final class FieldErrors extends Refusal {

    private final Map<String, String> byField;

    public FieldErrors(Map<String, String> byField) {
        super(HttpStatus.BAD_REQUEST, "Correct the fields named in errors and send it again.");
        this.byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FieldErrors of(String field, String message) {
        return new FieldErrors(Map.of(field, message));
    }

    public Map<String, String> byField() {
        return byField;
    }
}

package uk.candour.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in plain words where JSON could not be read and what belongs there; never quotes it. */
public final class JsonFault {

    private JsonFault() {}

    /**
     * The field that does not fit its type, named by its path; the whole body when there is none.
     */
    public static FieldErrors fieldErrors(JacksonException fault) {
        String path = path(fault);
        Class<?> wanted =
                fault instanceof MismatchedInputException mismatch
                        ? mismatch.getTargetType()
                        : null;
        return FieldErrors.of(path.isEmpty() ? "body" : path, expected(wanted));
    }

    static boolean isAboutAField(JacksonException fault) {
        return fault instanceof MismatchedInputException && !path(fault).isEmpty();
    }

    /** "The JSON cannot be read at line 3, column 14." with a hint where to look. */
    static String position(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        if (at == null || at.getLineNr() < 1) {
            return "The body is not the JSON that this call takes.";
        }
        return "The JSON cannot be read at line %d, column %d. Look just before it for a missing quote, comma or bracket."
                .formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "This is not the kind of value that belongs here.";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "Use one of: ", "."));
        }
        if (type == LocalDate.class) {
            return "Enter a real date like 2026-01-31.";
        }
        if (type == UUID.class) {
            return "Enter an id like 123e4567-e89b-12d3-a456-426614174000.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Use true or false.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Enter a whole number.";
        }
        return type == String.class
                ? "Enter text."
                : "This is not the kind of value that belongs here.";
    }
}

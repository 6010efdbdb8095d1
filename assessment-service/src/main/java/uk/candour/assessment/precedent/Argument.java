package uk.candour.assessment.precedent;

import java.util.Locale;

/**
 * Open words that carried a ground.
 *
 * @param field the one they were given in, as answers name it
 */
public record Argument(String field, String text) {

    /** The field as people read it: {@code causalLink} is causal link. */
    public String label() {
        return field.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }
}

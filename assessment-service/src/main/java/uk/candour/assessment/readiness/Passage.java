package uk.candour.assessment.readiness;

import org.jspecify.annotations.Nullable;
import uk.candour.contract.Weight;

/**
 * Words of one field.
 *
 * @param field its path in the answer
 * @param weight that of a factor; null where none is given, and for what is no factor
 */
public record Passage(Part part, String field, String text, @Nullable Weight weight) {

    public Passage(Part part, String field, String text) {
        this(part, field, text, null);
    }
}

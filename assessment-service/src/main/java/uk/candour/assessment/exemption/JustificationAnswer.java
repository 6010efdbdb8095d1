package uk.candour.assessment.exemption;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.Text;

/**
 * Why an exemption that does not rest on prejudice applies.
 *
 * @param madeOut false when it does not: then the claim falls
 * @param basedOn references of earlier cases whose reasoning was taken over
 * @param particulars the further fields of its form, beside the others: see {@link Particular}
 */
record JustificationAnswer(
        @Nullable Text reason,
        @Nullable Boolean madeOut,
        @Nullable List<String> basedOn,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, @Nullable Text> particulars) {

    /** The answer that made this record: what a justification that is done again opens with. */
    static JustificationAnswer of(ExemptionJustified earlier) {
        return new JustificationAnswer(
                earlier.reason(),
                earlier.engaged(),
                earlier.basedOn(),
                Map.copyOf(earlier.particulars()));
    }

    @Nullable Text particular(String field) {
        return particulars == null ? null : particulars.get(field);
    }
}

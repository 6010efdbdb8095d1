package uk.candour.assessment.exemption;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.Claim;
import uk.candour.platform.web.Option;

/**
 * What is needed to state the ground of one claim.
 *
 * @param toShow what the ground has to show
 * @param findings what the departments found that may be seen here: a department sees its own
 * @param fields the further fields of the form
 * @param prefill what the form opens with
 */
record ClaimView(
        int item,
        String wording,
        Claim claim,
        String toShow,
        List<Finding> findings,
        List<Field> fields,
        @Nullable Again because,
        Map<String, Object> prefill) {

    public List<Option> likelihoods() {
        return List.of(
                new Option("WOULD", "It would follow", "More probable than not"),
                new Option(
                        "WOULD_BE_LIKELY", "It would be likely to", "A real and significant risk"),
                new Option("NOT_MADE_OUT", "Neither", "Then the exemption is not claimed"));
    }

    /**
     * @param date whether it asks for a day, not for words
     */
    record Field(String name, String label, boolean date) {

        static List<Field> of(List<Particular> form) {
            return form.stream().map(it -> new Field(it.field(), it.label(), it.isDate())).toList();
        }
    }
}

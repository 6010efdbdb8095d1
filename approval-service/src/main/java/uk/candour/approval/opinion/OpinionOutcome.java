package uk.candour.approval.opinion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

/** What comes of the qualified person's answer. */
sealed interface OpinionOutcome {

    /**
     * @param likelihood null where the exemption is not engaged
     */
    record Given(boolean engaged, @Nullable Likelihood likelihood, Text reason)
            implements OpinionOutcome {}

    /** Something is missing, by field. */
    record Incomplete(Map<String, String> errors) implements OpinionOutcome {}
}

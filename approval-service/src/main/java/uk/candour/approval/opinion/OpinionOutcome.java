package uk.candour.approval.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

/** What comes of the qualified person's answer. */
sealed interface OpinionOutcome {

    /**
     * @param likelihood null where the exemption is not engaged
     * @param limb engaged instead of the one claimed; null where it is the same
     */
    record Given(
            boolean engaged,
            @Nullable Likelihood likelihood,
            Text reason,
            @Nullable OtherLimb limb,
            @Nullable Text authorisation,
            @Nullable Boolean informationSeen)
            implements OpinionOutcome {

        /** What the record leaves open that a complaint would ask for. */
        List<String> warnings() {
            List<String> open = new ArrayList<>();
            if (authorisation == null) {
                open.add("The record does not say how you are the qualified person (FOIA s.36(5))");
            }
            if (informationSeen == null) {
                open.add("The record does not say whether you saw the information itself");
            }
            return open;
        }
    }

    /** Something is missing, by field. */
    record Incomplete(Map<String, String> errors) implements OpinionOutcome {}
}

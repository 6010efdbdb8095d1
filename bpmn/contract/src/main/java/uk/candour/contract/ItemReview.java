package uk.candour.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Consideration;

/**
 * A reviewer's fresh decision on one item.
 *
 * @param decision null where the whole request was refused at triage
 * @param claims all that are relied on from now on
 * @param text the answer in words, where one is given
 * @param release what is given that was found before
 */
public record ItemReview(
        int item,
        ReviewOutcome outcome,
        Text reasons,
        @Nullable ItemDecision decision,
        List<Claim> claims,
        @Nullable Text text,
        List<Document> release) {

    @Nullable Consideration considered() {
        return decision == null ? null : new Consideration(item, decision, claims);
    }
}

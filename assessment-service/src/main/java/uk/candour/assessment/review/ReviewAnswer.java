package uk.candour.assessment.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.consider.ConsiderAnswer;
import uk.candour.assessment.consider.ConsiderAnswer.ClaimAnswer;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.ItemReview;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.Text;

/**
 * What the reviewer answered; anything may be missing.
 *
 * @param complaint what the applicant complains of, without who they are
 * @param actionOn ISO date
 */
record ReviewAnswer(
        @Nullable Text complaint,
        @Nullable List<ItemAnswer> items,
        @Nullable Text action,
        @Nullable String actionOn) {

    /**
     * @param decision and claims, text and release: only where the decision is changed; left out,
     *     they stay as they were
     */
    record ItemAnswer(
            @Nullable Integer item,
            @Nullable String outcome,
            @Nullable Text reasons,
            @Nullable String decision,
            @Nullable List<ClaimAnswer> claims,
            @Nullable Text text,
            @Nullable List<String> release) {

        /** Stands in a list of files for none of them: a form cannot send an empty list. */
        static final String NONE = "none";
    }

    /** The answer that made this record: what a review that is done again opens with. */
    static ReviewAnswer of(RequestReviewed earlier) {
        return new ReviewAnswer(
                earlier.complaint(),
                earlier.items().stream().map(ReviewAnswer::of).toList(),
                earlier.action(),
                earlier.actionOn() == null ? null : earlier.actionOn().toString());
    }

    private static ItemAnswer of(ItemReview it) {
        return new ItemAnswer(
                it.item(),
                it.outcome().name(),
                it.reasons(),
                it.decision() == null ? null : it.decision().name(),
                it.claims().stream().map(ConsiderAnswer::of).toList(),
                it.text(),
                it.release().stream().map(Document::sha256).toList());
    }

    /** Nothing decided yet, and each item as it was answered. */
    static ReviewAnswer first(List<Item> items, Sent sent) {
        return new ReviewAnswer(
                null, items.stream().map(it -> first(it.number(), sent)).toList(), null, null);
    }

    private static ItemAnswer first(int item, Sent sent) {
        return sent.on(item)
                .map(it ->
                        new ItemAnswer(
                                item, null, null, it.decision().name(), claims(it), null, null))
                .orElseGet(() -> new ItemAnswer(item, null, null, null, null, null, null));
    }

    private static List<ClaimAnswer> claims(Consideration it) {
        return it.claims().stream().map(ConsiderAnswer::of).toList();
    }
}

package uk.candour.notification.letter;

import static uk.candour.notification.letter.Drafting.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.ItemReview;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.ReviewOutcome;
import uk.candour.notification.letter.ResponseLetter.Content;
import uk.candour.notification.letter.ResponseLetter.Reviewed;
import uk.candour.notification.letter.ResponseLetter.ReviewedItem;

/** Drafts the outcome of a review; notes every problem it meets. */
final class ReviewDrafting {

    private final Records records;
    private final List<Lacking> problems;

    ReviewDrafting(Records records, List<Lacking> problems) {
        this.records = records;
        this.problems = problems;
    }

    Optional<Content> content(RequestReviewed review) {
        List<Answer> answers = answers(review);
        List<ReviewedItem> items = new ArrayList<>();
        for (Item item : records.triage().items()) {
            review.items().stream()
                    .filter(it -> it.item() == item.number())
                    .findFirst()
                    .ifPresentOrElse(
                            it -> items.add(item(item, it, answers)),
                            () ->
                                    problems.add(
                                            Lacking.of(
                                                    item.number(),
                                                    "is not reviewed",
                                                    ReturnTo.REVIEW,
                                                    "Review it")));
        }
        return problems.isEmpty()
                ? Optional.of(
                        new Reviewed(
                                review.outcome(),
                                open(review.complaint()),
                                items,
                                review.late(),
                                open(review.action()),
                                review.actionOn()))
                : Optional.empty();
    }

    /** Only a changed decision is answered anew; the earlier reply has the rest. */
    private List<Answer> answers(RequestReviewed review) {
        List<Item> changed =
                records.triage().items().stream()
                        .filter(item ->
                                review.items().stream()
                                        .anyMatch(it ->
                                                it.item() == item.number() && isAnsweredAnew(it)))
                        .toList();
        return new AnswerDrafting(records, problems).answers(changed);
    }

    private static boolean isAnsweredAnew(ItemReview review) {
        return review.decision() != null
                && (review.outcome() == ReviewOutcome.OVERTURNED
                        || review.outcome() == ReviewOutcome.PART_UPHELD);
    }

    private static ReviewedItem item(Item item, ItemReview review, List<Answer> answers) {
        return new ReviewedItem(
                item,
                review.outcome(),
                review.reasons().text(),
                review.claims().stream().map(Claim::citation).distinct().toList(),
                answerTo(item, answers));
    }

    private static @Nullable Answer answerTo(Item item, List<Answer> answers) {
        return answers.stream()
                .filter(it -> it.item().number() == item.number())
                .findFirst()
                .orElse(null);
    }
}

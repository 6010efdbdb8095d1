package uk.candour.assessment.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.consider.Coverage;
import uk.candour.assessment.review.ReviewAnswer.ItemAnswer;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemReview;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/**
 * What leaves with the outcome of a review: of an item whose decision is changed to disclose, what
 * was found before and no claim covers any more.
 */
record Releasing(FreshLook.Rules rules, List<ItemAnswer> answers) {

    ItemReview of(ItemReview review, Collection<ItemReview> all) {
        boolean gives =
                FreshLook.changes(review.outcome())
                        && (review.decision() == ItemDecision.RELEASE
                                || review.decision() == ItemDecision.PART);
        String path = path(review.item());
        List<String> named = named(review.item());
        if (!gives) {
            if (named != null && !named.isEmpty()) {
                rules.problems().add(path + "release", "Nothing more of this item is released");
            }
            return with(review, null, List.of());
        }
        Coverage coverage = rules.coverage().apply(FreshLook.claims(all));
        List<Document> allowed = coverage.uncovered(review.item());
        boolean silentBefore =
                review.claims().stream().anyMatch(it -> it.question() == Question.CONFIRM_OR_DENY);
        List<Document> release =
                named == null
                        ? silentBefore ? List.of() : allowed
                        : chosen(path + "release", named, allowed);
        Text text = review.text();
        if (text == null && release.isEmpty()) {
            String words = FreshLook.joined(coverage.words(review.item()));
            text = words.isEmpty() ? null : Text.open(words);
        }
        if ((text == null || text.closed()) && release.isEmpty()) {
            rules.problems()
                    .add(
                            path + "text",
                            "Item %d is to be disclosed: give its words, or release a file that was found"
                                    .formatted(review.item()));
        }
        return with(review, text, release);
    }

    private List<Document> chosen(String field, List<String> named, List<Document> allowed) {
        List<Document> chosen = new ArrayList<>();
        for (String hash : new LinkedHashSet<>(named)) {
            allowed.stream()
                    .filter(it -> it.sha256().equals(hash))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () ->
                                    rules.problems()
                                            .add(
                                                    field,
                                                    "A claim still covers this file, or no search"
                                                            + " found it for the item: "
                                                            + hash));
        }
        return chosen;
    }

    /** The files named for an item; null where the question was left out. */
    private @Nullable List<String> named(int item) {
        return answers.stream()
                .filter(it -> it.item() != null && it.item() == item)
                .findFirst()
                .filter(it -> it.release() != null)
                .map(it ->
                        Given.list(it.release()).stream()
                                .filter(hash -> !hash.equals(ItemAnswer.NONE))
                                .toList())
                .orElse(null);
    }

    private String path(int item) {
        for (int i = 0; i < answers.size(); i++) {
            Integer number = answers.get(i).item();
            if (number != null && number == item) {
                return "items[%d].".formatted(i);
            }
        }
        return "";
    }

    private static ItemReview with(ItemReview review, @Nullable Text text, List<Document> release) {
        return new ItemReview(
                review.item(),
                review.outcome(),
                review.reasons(),
                review.decision(),
                review.claims(),
                text,
                release);
    }
}

package uk.candour.assessment.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.Text;

/**
 * What a department sent back. Without a decision it searched; otherwise it says why it could not.
 *
 * @param decision SEARCHED, DECLINE, NEEDS_CLARIFICATION or OVER_LIMIT
 */
record SearchAnswer(
        @Nullable String decision,
        @Nullable List<Place> searches,
        @Nullable List<ItemAnswer> items,
        @Nullable Text reason,
        @Nullable Text question,
        @Nullable Integer estimateMinutes,
        @Nullable Text basis,
        @Nullable Effort minutes) {

    enum Decision {
        SEARCHED,
        DECLINE,
        NEEDS_CLARIFICATION,
        OVER_LIMIT
    }

    /** An estimate by activity (SI 2004/3244 reg 4(3)); what is left out takes no time. */
    record Effort(
            @Nullable Integer determine,
            @Nullable Integer locate,
            @Nullable Integer retrieve,
            @Nullable Integer extract) {}

    record Place(@Nullable String where, @Nullable String terms, @Nullable Integer minutes) {}

    record ItemAnswer(
            @Nullable Integer item,
            @Nullable Boolean held,
            @Nullable Text answer,
            @Nullable List<String> documents,
            @Nullable List<Proposed> proposals) {}

    record Proposed(@Nullable String limb, @Nullable List<String> covers) {}

    /**
     * The answer that made this record, for the items that are asked now: what a search that is
     * done again opens with.
     */
    static SearchAnswer of(SearchCompleted earlier, List<Item> asked) {
        return new SearchAnswer(
                Decision.SEARCHED.name(),
                earlier.searches().stream()
                        .map(it -> new Place(it.where(), it.terms(), it.minutes()))
                        .toList(),
                asked.stream().map(it -> of(it, earlier.findings())).toList(),
                null,
                null,
                null,
                null,
                null);
    }

    private static ItemAnswer of(Item asked, List<Finding> earlier) {
        return earlier.stream()
                .filter(it -> it.item() == asked.number())
                .findFirst()
                .map(SearchAnswer::of)
                .orElse(new ItemAnswer(asked.number(), null, null, null, null));
    }

    private static ItemAnswer of(Finding finding) {
        return new ItemAnswer(
                finding.item(),
                finding.held(),
                finding.answer(),
                finding.documents().stream().map(Document::sha256).toList(),
                finding.proposals().stream()
                        .map(it -> new Proposed(it.limb(), it.covers()))
                        .toList());
    }
}

package uk.candour.notification.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.Item;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;
import uk.candour.notification.correspondents.Authority;

/**
 * A whole reply, ready to be put into words. What the law demands of it is a field that cannot be
 * missing; the right to a review and to complain (FOIA s.17(7)) come with the authority.
 *
 * @param kind whether it answers all, some or nothing yet
 * @param clarifiedOn when the applicant said what they mean; null where they were not asked
 * @param outcome how the case ends; null for a holding notice
 * @param opening the officer's covering words; null means the standard ones
 * @param advice advice and assistance (FOIA s.16); null where none was recorded
 */
record ResponseLetter(
        ResponseKind kind,
        String reference,
        LocalDate date,
        LocalDate receivedOn,
        @Nullable LocalDate clarifiedOn,
        String subject,
        @Nullable CaseOutcome outcome,
        Law law,
        @Nullable String opening,
        Content content,
        @Nullable String advice,
        Authority authority) {

    /** Item by item, or a refusal of the request as a whole. */
    sealed interface Content {}

    record ByItem(List<Answer> answers) implements Content {
        ByItem {
            require(!answers.isEmpty(), "an answer to each item");
        }

        boolean neitherConfirmsNorDenies() {
            return answers.stream().anyMatch(Answer.NeitherConfirmedNorDenied.class::isInstance);
        }

        List<Answer.Enclosure> enclosures() {
            return answers.stream().flatMap(a -> a.enclosures().stream()).toList();
        }
    }

    /**
     * A holding notice: nothing more is answered, as the public interest is still being weighed
     * (FOIA s.17(2)).
     *
     * @param earlierEstimate when an earlier notice said that a decision was expected; null where
     *     this is the first
     */
    record StillWeighing(List<Answer.Undecided> items, @Nullable LocalDate earlierEstimate)
            implements Content {
        StillWeighing {
            require(!items.isEmpty(), "what is still being weighed (s.17(2)(a))");
        }
    }

    /**
     * Complying would cost more than the appropriate limit (FOIA s.12, s.17(5)).
     *
     * @param estimate how the cost was estimated; null where that is closed
     * @param figures what it comes to; null where none were recorded
     * @param advice how to ask for less; null for the standard words alone
     */
    record TooCostly(
            String citation,
            @Nullable String estimate,
            @Nullable CostEstimate figures,
            @Nullable String advice)
            implements Content {}

    /**
     * The request is vexatious (FOIA s.14(1), s.17(5)).
     *
     * @param reason null where it is closed
     */
    record Vexatious(@Nullable String reason) implements Content {}

    /** A repeat of one that was answered (FOIA s.14(2), s.17(5)). */
    record Repeated(@Nullable String reason, @Nullable String of) implements Content {}

    /**
     * The outcome of an internal review (s.45 Code 2018, chapter 5; EIR reg 11).
     *
     * @param complaint what the applicant complains of; null where that is closed
     * @param late the reply came later than the law allows
     * @param action what else we do about it; null for nothing
     */
    record Reviewed(
            ReviewOutcome outcome,
            @Nullable String complaint,
            List<ReviewedItem> items,
            boolean late,
            @Nullable String action,
            @Nullable LocalDate actionOn)
            implements Content {
        Reviewed {
            require(!items.isEmpty(), "the review of each item");
        }
    }

    /**
     * @param reasons the reviewer's own, never closed
     * @param reliedOn the citations that still apply; empty for none
     * @param answer the answer that takes the place of the earlier one; null where that stands
     */
    record ReviewedItem(
            Item item,
            ReviewOutcome outcome,
            String reasons,
            List<String> reliedOn,
            @Nullable Answer answer) {}

    List<Answer.Enclosure> enclosures() {
        return switch (content) {
            case ByItem it -> it.enclosures();
            case Reviewed it ->
                    it.items().stream()
                            .flatMap(item -> Stream.ofNullable(item.answer()))
                            .flatMap(answer -> answer.enclosures().stream())
                            .toList();
            case StillWeighing _, TooCostly _, Vexatious _, Repeated _ -> List.of();
        };
    }

    static void require(boolean there, String what) {
        if (!there) {
            throw new IllegalArgumentException("The letter lacks " + what);
        }
    }
}

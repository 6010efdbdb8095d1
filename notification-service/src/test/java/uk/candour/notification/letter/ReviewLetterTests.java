package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Recorded.ADAM;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.authority;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.file;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.searched;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ItemReview;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;
import uk.candour.contract.Text;
import uk.candour.notification.prose.PlainText;

/** The outcome of an internal review in words. */
class ReviewLetterTests {

    @Test
    void upholdsWithFreshReasonsAndWithoutSayingItAllAgain() {
        String letter = written(withheld(ReviewOutcome.UPHELD, false));

        assertThat(letter)
                .contains("The outcome of our review", "we uphold it")
                .contains("You withhold too much.", "I weighed it afresh.")
                .contains("We still rely on section 31(1)(a)")
                .contains("Somebody who took no part")
                .contains("there is no second one")
                .contains("section 50", "six weeks")
                .doesNotContain("came later", "sorry", "Ask us to look at it again");
    }

    @Test
    void apologisesForAReplyThatWasLate() {
        assertThat(written(withheld(ReviewOutcome.LATE_ONLY, true)))
                .contains("We are sorry for the delay", "That was a breach")
                .contains("It came late, and that is all that was wrong with it.");
    }

    @Test
    void enclosesWhatIsReleasedNow() {
        Document attacks = file("attacks.csv");
        Records records =
                records(
                        List.of(outcome(1, ItemDecision.RELEASE)),
                        CaseOutcome.RELEASED_IN_FULL,
                        review(
                                ReviewOutcome.OVERTURNED,
                                ItemDecision.RELEASE,
                                List.of(attacks),
                                true,
                                Text.open("We publish it."),
                                LocalDate.of(2026, 12, 1)));

        ResponseLetter letter = Scenarios.letter(records);

        assertThat(letter.enclosures()).extracting("document").containsExactly(attacks);
        assertThat(written(records))
                .contains("Our decision was wrong, and we change it.", "We are giving it to you")
                .contains("What we do now", "We publish it.", "We do this by 1 December 2026.")
                .contains("Using the information");
    }

    @Test
    void refusesAnewWithAllThatANoticeMustSay() {
        Records records =
                records(
                        List.of(outcome(1, ItemDecision.WITHHOLD, CRIME)),
                        CaseOutcome.WITHHELD_IN_FULL,
                        review(
                                ReviewOutcome.PART_UPHELD,
                                ItemDecision.WITHHOLD,
                                List.of(),
                                false,
                                null,
                                null,
                                CRIME));

        assertThat(written(records))
                .contains("Section 31(1)(a) (law enforcement", "section 2(2)(b) of the Act");
        assertThat(records.authors()).contains(ADAM);
    }

    @Test
    void isWordedUnderTheRegulationsAsWell() {
        Records records = withheld(ReviewOutcome.UPHELD, false);
        var triage = records.triage();
        Records underThem =
                new Records(
                        records.kind(),
                        records.received(),
                        new RequestTriaged(
                                triage.requestId(),
                                triage.actor(),
                                Regime.EIR,
                                triage.subject(),
                                triage.items(),
                                triage.decision()),
                        records.searches(),
                        records.consideration(),
                        records.grounds(),
                        records.balances(),
                        records.reply(),
                        records.outcomes(),
                        records.outcome(),
                        null,
                        null,
                        records.review());

        assertThat(written(underThem)).contains("regulation 18");
    }

    private static Records withheld(ReviewOutcome outcome, boolean late) {
        return records(
                List.of(outcome(1, ItemDecision.WITHHOLD, CRIME)),
                CaseOutcome.WITHHELD_IN_FULL,
                review(outcome, ItemDecision.WITHHOLD, List.of(), late, null, null, CRIME));
    }

    private static RequestReviewed review(
            ReviewOutcome outcome,
            ItemDecision decision,
            List<Document> release,
            boolean late,
            @Nullable Text action,
            @Nullable LocalDate actionOn,
            Claim... claims) {
        return new RequestReviewed(
                REQUEST,
                ADAM,
                Text.open("You withhold too much."),
                List.of(
                        new ItemReview(
                                1,
                                outcome,
                                Text.open("I weighed it afresh."),
                                decision,
                                List.of(claims),
                                null,
                                release)),
                late,
                action,
                actionOn);
    }

    private static Records records(
            List<ItemOutcome> outcomes, CaseOutcome outcome, RequestReviewed review) {
        Records sent = Scenarios.nothingHeld();
        return new Records(
                ResponseKind.REVIEW,
                sent.received(),
                sent.triage(),
                List.of(searched(held(1, null, file("attacks.csv")))),
                review.considered(),
                List.of(harm(CRIME, Likelihood.WOULD)),
                List.of(balanced(Question.DISCLOSE, CRIME)),
                review.replied(),
                outcomes,
                outcome,
                null,
                null,
                review);
    }

    private static String written(Records records) {
        assertThat(Drafting.draft(records, authority(), TODAY)).isInstanceOf(Drafted.Ready.class);
        return PlainText.of(LetterWording.of(Scenarios.letter(records))).replaceAll("\\s+", " ");
    }
}

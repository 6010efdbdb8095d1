package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Recorded.ADAM;
import static uk.candour.notification.letter.Recorded.IAN;
import static uk.candour.notification.letter.Recorded.OLIVIA;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.SECRET;
import static uk.candour.notification.letter.Recorded.considered;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.searched;
import static uk.candour.notification.letter.Scenarios.allocated;
import static uk.candour.notification.letter.Scenarios.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Factor;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;
import uk.candour.notification.prose.PlainText;

/** Closed words are never printed; the letter says that it relies on s.17(4) for what it omits. */
class ClosedWordsTests {

    private static final Text CLOSED = Text.closed(SECRET);
    private static final Text OPEN = Text.open("Open words.");

    private static String words(Records records) {
        Rendering rendering = Rendering.of(letter(records), "Ann Other", "http://localhost/t");
        assertThat(new String(rendering.emailHtml(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(SECRET);
        return PlainText.of(LetterWording.of(letter(records)));
    }

    private static Records records(Text words, Text balance, @Nullable Text unstated) {
        return allocated(
                List.of(searched(held(1, CLOSED))),
                considered(ItemDecision.WITHHOLD, CRIME),
                List.of(
                        new HarmAssessed(
                                REQUEST,
                                IAN,
                                CRIME.claimId(),
                                Likelihood.WOULD,
                                words,
                                words,
                                words,
                                List.of(CLOSED),
                                CLOSED)),
                List.of(
                        new PublicInterestBalanced(
                                REQUEST,
                                ADAM,
                                1,
                                Question.DISCLOSE,
                                List.of(CRIME.claimId()),
                                List.of(new Factor(CLOSED, Weight.SOME)),
                                List.of(new Factor(CLOSED, Weight.SIGNIFICANT)),
                                balance,
                                BalanceOutcome.MAINTAIN,
                                null)),
                new ReplyDrafted(
                        REQUEST,
                        OLIVIA,
                        CLOSED,
                        List.of(new ItemReply(1, CLOSED, List.of(), unstated, null)),
                        CLOSED),
                List.of(outcome(1, ItemDecision.WITHHOLD, CRIME)),
                CaseOutcome.WITHHELD_IN_FULL);
    }

    @Test
    void whereEveryReasonIsClosedTheLetterReliesOnItsRightToBeSilent() {
        assertThat(words(records(CLOSED, CLOSED, CLOSED)))
                .doesNotContain(SECRET)
                .contains("Section 31(1)(a)", "We do not set out our reasons here", "17(4)");
    }

    @Test
    void whereSomeReasonsAreClosedTheLetterSaysThatItLeavesThemOut() {
        assertThat(words(records(OPEN, OPEN, CLOSED)))
                .doesNotContain(SECRET)
                .contains("Open words.", "We have left some of our reasons out", "17(4)");
        assertThat(words(records(OPEN, OPEN, null)))
                .contains("We have left some detail out")
                .doesNotContain(SECRET, "17(4)");
    }

    /** FOIA s.17(1)(c), (3): silence is a right only where reliance on s.17(4) is recorded. */
    @Test
    void aNoticeWithoutAnOpenReasonIsBlockedUnlessRelianceIsRecorded() {
        assertThat(blocked(records(CLOSED, OPEN, null)))
                .singleElement()
                .asString()
                .contains("no open reason for section 31(1)(a)", "17(4)");
    }

    private static List<Lacking> blocked(Records records) {
        return Drafting.draft(records, Recorded.authority(), Recorded.TODAY)
                        instanceof Drafted.Blocked(var problems)
                ? problems
                : List.of();
    }

    @Test
    void aClosedReasonForRefusingTheWholeRequestIsNotPrinted() {
        Records records =
                Scenarios.refusedAtTriage("s14(1)", CaseOutcome.VEXATIOUS, Text.closed(SECRET));

        assertThat(PlainText.of(LetterWording.of(letter(records))))
                .contains("section 14(1)")
                .doesNotContain(SECRET, "Our reasons");
    }
}

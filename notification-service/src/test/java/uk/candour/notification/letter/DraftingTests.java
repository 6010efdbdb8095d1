package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Claims.covering;
import static uk.candour.notification.letter.Recorded.IAN;
import static uk.candour.notification.letter.Recorded.OLIVIA;
import static uk.candour.notification.letter.Recorded.REQUEST;
import static uk.candour.notification.letter.Recorded.TODAY;
import static uk.candour.notification.letter.Recorded.authority;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.considered;
import static uk.candour.notification.letter.Recorded.file;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.notHeld;
import static uk.candour.notification.letter.Recorded.onItem;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.reply;
import static uk.candour.notification.letter.Recorded.searched;
import static uk.candour.notification.letter.Scenarios.allocated;
import static uk.candour.notification.letter.Scenarios.neitherConfirmedNorDenied;
import static uk.candour.notification.letter.Scenarios.nothingHeld;
import static uk.candour.notification.letter.Scenarios.refusedAtTriage;
import static uk.candour.notification.letter.Scenarios.withheld;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Text;

/** Records that make no lawful letter are refused, and the reasons are told. */
class DraftingTests {

    private static List<String> problems(Records records) {
        return switch (Drafting.draft(records, authority(), TODAY)) {
            case Drafted.Blocked blocked -> blocked.problems().stream().map(Lacking::what).toList();
            case Drafted.Ready ready -> throw new AssertionError(ready.letter());
        };
    }

    @Test
    void refusesAnExemptionWithoutItsGround() {
        assertThat(
                        problems(
                                withheld(
                                        List.of(),
                                        List.of(balanced(Question.DISCLOSE, CRIME)),
                                        CRIME)))
                .containsExactly("item 1 relies on section 31(1)(a), but no ground makes it out");
    }

    @Test
    void refusesAnExemptionWhoseHarmWasNotMadeOut() {
        assertThat(
                        problems(
                                withheld(
                                        List.of(harm(CRIME, Likelihood.NOT_MADE_OUT)),
                                        List.of(balanced(Question.DISCLOSE, CRIME)),
                                        CRIME)))
                .hasSize(1);
    }

    @Test
    void refusesAQualifiedExemptionWithoutTheBalance() {
        assertThat(problems(withheld(List.of(harm(CRIME, Likelihood.WOULD)), List.of(), CRIME)))
                .containsExactly(
                        "item 1 relies on a qualified exemption, but its public interest is not"
                                + " weighed");
    }

    @Test
    void refusesABalanceThatDidNotWeighTheExemption() {
        assertThat(
                        problems(
                                withheld(
                                        List.of(harm(CRIME, Likelihood.WOULD)),
                                        List.of(balanced(Question.DISCLOSE)),
                                        CRIME)))
                .containsExactly(
                        "item 1 relies on a qualified exemption that the balance did not weigh");
    }

    @Test
    void refusesToWithholdWithoutAnExemption() {
        assertThat(problems(withheld(List.of(), List.of())))
                .containsExactly("item 1 is refused, but no exemption stands");
    }

    @Test
    void refusesToEncloseWhatAnExemptionCovers() {
        Claim claim = covering(CRIME, file("secret.csv"));

        assertThat(
                        problems(
                                allocated(
                                        List.of(searched(held(1, null, file("secret.csv")))),
                                        considered(ItemDecision.PART, claim),
                                        List.of(harm(claim, Likelihood.WOULD)),
                                        List.of(balanced(Question.DISCLOSE, claim)),
                                        reply(new ItemReply(1, null, List.of(file("secret.csv")))),
                                        List.of(outcome(1, ItemDecision.PART, claim)),
                                        CaseOutcome.RELEASED_IN_PART)))
                .containsExactly("item 1 encloses a document that an exemption still covers");
    }

    @Test
    void refusesToEncloseForOneItemWhatIsWithheldOnAnother() {
        Claim claim = Claims.onItem(2, CRIME);

        assertThat(
                        problems(
                                allocated(
                                        List.of(
                                                searched(
                                                        held(1, null, file("secret.csv")),
                                                        held(2, null, file("secret.csv")))),
                                        new RequestConsidered(
                                                REQUEST,
                                                OLIVIA,
                                                List.of(
                                                        new Consideration(
                                                                2,
                                                                ItemDecision.WITHHOLD,
                                                                List.of(claim)))),
                                        List.of(harm(claim, Likelihood.WOULD)),
                                        List.of(onItem(2, balanced(Question.DISCLOSE, claim))),
                                        reply(new ItemReply(1, null, List.of(file("secret.csv")))),
                                        List.of(
                                                outcome(1, ItemDecision.RELEASE),
                                                outcome(2, ItemDecision.WITHHOLD, claim)),
                                        CaseOutcome.RELEASED_IN_PART,
                                        "What was found?",
                                        "What was kept?")))
                .containsExactly("item 1 encloses a document that an exemption still covers");
    }

    @Test
    void refusesToEncloseADocumentForAnItemThatIsNotReleased() {
        assertThat(
                        problems(
                                allocated(
                                        List.of(searched(notHeld(1))),
                                        considered(ItemDecision.NOT_HELD),
                                        List.of(),
                                        List.of(),
                                        reply(new ItemReply(1, null, List.of(file("a.csv")))),
                                        List.of(outcome(1, ItemDecision.NOT_HELD)),
                                        CaseOutcome.NOT_HELD)))
                .containsExactly(
                        "item 1 is not released, but the reply encloses a document for it");
    }

    @Test
    void refusesAReleaseThatGivesNothing() {
        assertThat(
                        problems(
                                allocated(
                                        List.of(searched(held(1, Text.open("FOUND-CONTENT")))),
                                        considered(ItemDecision.RELEASE),
                                        List.of(),
                                        List.of(),
                                        reply(),
                                        List.of(outcome(1, ItemDecision.RELEASE)),
                                        CaseOutcome.RELEASED_IN_FULL)))
                .containsExactly(
                        "item 1 is released, but the reply has neither words nor a document for it");
    }

    @Test
    void refusesAnItemWithoutAnOutcome() {
        assertThat(
                        problems(
                                allocated(
                                        List.of(searched(notHeld(1))),
                                        considered(ItemDecision.NOT_HELD),
                                        List.of(),
                                        List.of(),
                                        reply(),
                                        List.of(),
                                        CaseOutcome.NOT_HELD)))
                .containsExactly("item 1 has no outcome");
    }

    @Test
    void namesNoPlacesSearchedWhereAnotherItemIsNeitherConfirmedNorDenied() {
        Records silent = neitherConfirmedNorDenied();
        Records mixed =
                allocated(
                        List.of(searched(held(1, null), notHeld(2))),
                        silent.consideration() == null
                                ? considered(ItemDecision.NOT_HELD)
                                : silent.consideration(),
                        silent.grounds(),
                        silent.balances(),
                        reply(),
                        List.of(silent.outcomes().getFirst(), outcome(2, ItemDecision.NOT_HELD)),
                        CaseOutcome.NEITHER_CONFIRMED_NOR_DENIED,
                        "The one question?",
                        "The other question?");

        assertThat(Scenarios.letter(mixed).content())
                .isInstanceOfSatisfying(
                        ResponseLetter.ByItem.class,
                        it ->
                                assertThat(it.answers().get(1))
                                        .isInstanceOfSatisfying(
                                                Answer.NotHeld.class,
                                                answer -> assertThat(answer.searched()).isEmpty()));
    }

    @Test
    void namesWhoeverWroteARecordInItAsAnAuthorOnce() {
        assertThat(nothingHeld().authors()).containsExactly(IAN, OLIVIA);
        assertThat(
                        refusedAtTriage("s14(1)", CaseOutcome.VEXATIOUS, Text.open("Settled."))
                                .authors())
                .containsExactly(OLIVIA);
    }
}

package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.ReturnTo;

/** A returned response: exactly the named work is redone, and what rests on it when it changed. */
@PathTest
class ReturnsTest extends ResponseAtSignOff {

    @Test
    void toReplyRedoesTheReplyAlone() {
        var returned = Journey.giveBack(request, ReturnTo.REPLY, List.of(), List.of());

        DraftReply asked = request.the(DraftReply.class).command();
        assertThat(asked.previous()).isEqualTo(replied);
        assertThat(asked.because()).isEqualTo(returned);
        assertThat(request.the(DraftReply.class).needs()).contains(returned);
        var again = Journey.reply(request);
        assertThat(records())
                .containsExactly(
                        triaged,
                        searchedFirst,
                        searchedSecond,
                        considered,
                        harmOfFirst,
                        harmOfSecond,
                        balanceOfFirst,
                        balanceOfSecond,
                        again);
    }

    @Test
    void toPublicInterestRedoesTheNamedBalanceAndKeepsAReplyThatStillFits() {
        var returned = Journey.giveBack(request, ReturnTo.PUBLIC_INTEREST, List.of(2), List.of());

        BalancePublicInterest asked = request.the(BalancePublicInterest.class).command();
        assertThat(asked.item()).isEqualTo(2);
        assertThat(asked.previous()).isEqualTo(balanceOfSecond);
        assertThat(asked.because()).isEqualTo(returned);
        var again = Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        assertThat(request.open(DraftReply.class)).isEmpty();
        assertThat(records())
                .contains(balanceOfFirst, again, replied)
                .doesNotContain(balanceOfSecond);
    }

    @Test
    void toPublicInterestWithAnotherResultHasTheReplyWordedAgain() {
        var returned = Journey.giveBack(request, ReturnTo.PUBLIC_INTEREST, List.of(1), List.of());

        Journey.balance(request, 1, BalanceOutcome.DISCLOSE);

        DraftReply asked = request.the(DraftReply.class).command();
        assertThat(asked.previous()).isEqualTo(replied);
        assertThat(asked.because()).isEqualTo(returned);
        Journey.reply(request);
        assertThat(request.the(ComposeResponse.class).command().outcome())
                .isEqualTo(CaseOutcome.RELEASED_IN_PART);
    }

    @Test
    void toHarmRedoesTheNamedClaimAndKeepsTheBalanceOfAnUnchangedResult() {
        var returned =
                Journey.giveBack(request, ReturnTo.HARM, List.of(), List.of(first.claimId()));

        AssessHarm asked = request.the(AssessHarm.class).command();
        assertThat(asked)
                .isEqualTo(
                        new AssessHarm(
                                request.id(), considered, first.claimId(), harmOfFirst, returned));
        var again = Journey.harm(request, first, Likelihood.WOULD);
        assertThat(request.open(BalancePublicInterest.class)).isEmpty();
        assertThat(records())
                .contains(again, harmOfSecond, balanceOfFirst, replied)
                .doesNotContain(harmOfFirst);
    }

    @Test
    void toHarmWithAnotherLikelihoodIsWeighedAgain() {
        var returned = Journey.giveBack(request, ReturnTo.HARM, List.of(1), List.of());

        var again = Journey.harm(request, first, Likelihood.WOULD_BE_LIKELY);

        BalancePublicInterest asked = request.the(BalancePublicInterest.class).command();
        assertThat(asked.grounds()).containsExactly(again);
        assertThat(asked.previous()).isEqualTo(balanceOfFirst);
        assertThat(asked.because()).isEqualTo(returned);
    }

    @Test
    void toHarmThatIsNoLongerMadeOutReleases() {
        Journey.giveBack(request, ReturnTo.HARM, List.of(), List.of());
        assertThat(request.open(AssessHarm.class)).hasSize(2);
        Journey.harm(request, second, Likelihood.NOT_MADE_OUT);

        Journey.harm(request, first, Likelihood.WOULD);

        assertThat(request.open(BalancePublicInterest.class)).isEmpty();
        assertThat(request.the(DraftReply.class).command().outcomes())
                .extracting(it -> it.decision())
                .containsExactly(ItemDecision.WITHHOLD, ItemDecision.RELEASE);
        Journey.reply(request);
        assertThat(records()).doesNotContain(balanceOfSecond);
    }

    @Test
    void canComeBackAsOftenAsItTakes() {
        for (ReturnTo to : List.of(ReturnTo.REPLY, ReturnTo.REPLY)) {
            Journey.giveBack(request, to, List.of(), List.of());
            Journey.reply(request);
            Journey.compose(request);
        }

        Journey.approve(request);
        Journey.send(request, CaseFactory.DUE);

        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHHELD_IN_FULL);
    }
}

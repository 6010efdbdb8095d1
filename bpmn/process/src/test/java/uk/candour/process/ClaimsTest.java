package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Question;
import uk.candour.contract.Stage;

@PathTest
class ClaimsTest {

    @Autowired CaseFactory cases;

    @Test
    void releasesWhenTheHarmIsNotMadeOut() {
        var claim = Limbs.lawEnforcement(1, FINANCE);
        Case request = considered(item(1, ItemDecision.WITHHOLD, claim));

        Journey.harm(request, claim, Likelihood.NOT_MADE_OUT);

        assertThat(request.all(BalancePublicInterest.class)).isEmpty();
        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(new ItemOutcome(1, ItemDecision.RELEASE, List.of()));
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.RELEASED_IN_FULL);
    }

    @Test
    void goesStraightToTheReplyWhenNothingIsClaimed() {
        Case request = considered(item(1, ItemDecision.RELEASE), item(2, ItemDecision.NOT_HELD));

        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(
                        new ItemOutcome(1, ItemDecision.RELEASE, List.of()),
                        new ItemOutcome(2, ItemDecision.NOT_HELD, List.of()));
    }

    @Test
    void asksTheDepartmentForTheHarmAndTellsWhichOneIsAtWork() {
        var claim = Limbs.lawEnforcement(1, INFORMATION_SECURITY);
        Case request = considered(item(1, ItemDecision.WITHHOLD, claim));

        assertThat(request.the(AssessHarm.class).command().claimId()).isEqualTo(claim.claimId());
        assertThat(request.stages())
                .contains(
                        new StageEntered(
                                request.id(),
                                Stage.GROUNDS,
                                request.the(AssessHarm.class).id(),
                                INFORMATION_SECURITY));
    }

    @Test
    void withholdsUnderAnAbsoluteExemptionWithoutABalance() {
        var claim = Limbs.accessible(1, FINANCE);
        Case request = considered(item(1, ItemDecision.WITHHOLD, claim));

        request.answer(
                JustifyExemption.class, Answers.justified(request.id(), claim.claimId(), true));

        assertThat(request.all(BalancePublicInterest.class)).isEmpty();
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHHELD_IN_FULL);
    }

    @Test
    void asksTheQualifiedPersonForAnOpinionAndThenForTheBalance() {
        var claim = Limbs.conductOfAffairs(1);
        Case request = considered(item(1, ItemDecision.WITHHOLD, claim));
        Given<SeekOpinion> asked = request.the(SeekOpinion.class);
        assertThat(asked.needs()).contains(asked.command().consideration());

        var opinion =
                request.answer(
                        SeekOpinion.class, Answers.opinion(request.id(), claim.claimId(), true));

        var balance = request.the(BalancePublicInterest.class);
        assertThat(balance.command().grounds()).containsExactly(opinion);
        assertThat(balance.needs()).contains(opinion);
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(
                        new ItemOutcome(1, ItemDecision.WITHHOLD, List.of(claim.claimId())));
    }

    @Test
    void neitherConfirmsNorDenies() {
        var claim = Limbs.neitherConfirmNorDeny(Limbs.lawEnforcement(1, FINANCE));
        Case request = considered(item(1, ItemDecision.NEITHER_CONFIRM_NOR_DENY, claim));
        Journey.harm(request, claim, Likelihood.WOULD_BE_LIKELY);
        assertThat(request.the(BalancePublicInterest.class).command().question())
                .isEqualTo(Question.CONFIRM_OR_DENY);

        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);

        Journey.reply(request);
        assertThat(request.the(ComposeResponse.class).command().outcome())
                .isEqualTo(CaseOutcome.NEITHER_CONFIRMED_NOR_DENIED);
    }

    private Case considered(Consideration... items) {
        Case request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1, 2);
        Journey.consider(request, items);
        return request;
    }
}

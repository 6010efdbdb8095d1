package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;

/** Item 1 is neither confirmed nor denied, item 2 is withheld; the first claim falls. */
@PathTest
class SilenceFallsTest {

    private final Claim silence = Limbs.neitherConfirmNorDeny(Limbs.lawEnforcement(1, FINANCE));
    private final Claim commercial = Limbs.commercial(2, FINANCE);

    @Autowired CaseFactory cases;
    private Case request;
    private UUID considered;

    @BeforeEach
    void silenceIsClaimed() {
        request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1, 2);
        considered =
                Journey.consider(
                        request,
                        item(1, ItemDecision.NEITHER_CONFIRM_NOR_DENY, silence),
                        item(2, ItemDecision.WITHHOLD, commercial));
        Journey.harm(request, commercial, Likelihood.WOULD);
    }

    @Test
    void goesBackToTheOfficerWhenNoHarmIsMadeOut() {
        UUID harm = Journey.harm(request, silence, Likelihood.NOT_MADE_OUT);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);

        ConsiderRequest again = request.the(ConsiderRequest.class).command();
        assertThat(again.fallen()).containsExactly(harm);
        assertThat(again.previous()).isEqualTo(considered);
        assertThat(request.open(DraftReply.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = BalanceOutcome.class,
            names = {"DISCLOSE", "EVENLY_BALANCED"})
    void goesBackToTheOfficerWhenThePublicInterestFavoursSaying(BalanceOutcome outcome) {
        Journey.harm(request, silence, Likelihood.WOULD);
        UUID balance = Journey.balance(request, 1, outcome);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);

        assertThat(request.the(ConsiderRequest.class).command().fallen()).containsExactly(balance);
    }

    @Test
    void keepsTheAnswersOnTheOtherItem() {
        fallen();
        Claim content = Limbs.lawEnforcement(1, FINANCE);

        Journey.consider(
                request,
                item(1, ItemDecision.WITHHOLD, content),
                item(2, ItemDecision.WITHHOLD, commercial));

        assertThat(request.the(AssessHarm.class).command().claimId()).isEqualTo(content.claimId());
        Journey.harm(request, content, Likelihood.WOULD);
        assertThat(request.open(BalancePublicInterest.class)).hasSize(1);
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        assertThat(request.the(DraftReply.class).command().outcomes())
                .extracting(ItemOutcome::decision)
                .containsExactly(ItemDecision.WITHHOLD, ItemDecision.WITHHOLD);
    }

    @Test
    void repliesOnceTheContentIsDecided() {
        fallen();

        Journey.consider(
                request, item(1, ItemDecision.RELEASE), item(2, ItemDecision.WITHHOLD, commercial));
        Journey.finish(request);

        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.RELEASED_IN_PART);
    }

    @Test
    void asksAgainForAsLongAsSilenceFalls() {
        fallen();
        Claim other = Limbs.neitherConfirmNorDeny(Limbs.accessible(1, FINANCE));
        Journey.consider(
                request,
                item(1, ItemDecision.NEITHER_CONFIRM_NOR_DENY, other),
                item(2, ItemDecision.WITHHOLD, commercial));

        UUID justified =
                request.answer(
                        JustifyExemption.class,
                        Answers.justified(request.id(), other.claimId(), false));

        assertThat(request.the(ConsiderRequest.class).command().fallen())
                .containsExactly(justified);
    }

    @Test
    void staysSilentWhileAnotherClaimOnTheItemStands() {
        Claim other = Limbs.neitherConfirmNorDeny(Limbs.accessible(1, FINANCE));
        fallen();
        Journey.consider(
                request,
                item(1, ItemDecision.NEITHER_CONFIRM_NOR_DENY, silence, other),
                item(2, ItemDecision.WITHHOLD, commercial));

        request.answer(
                JustifyExemption.class, Answers.justified(request.id(), other.claimId(), true));

        assertThat(request.the(DraftReply.class).command().outcomes())
                .startsWith(
                        new ItemOutcome(
                                1,
                                ItemDecision.NEITHER_CONFIRM_NOR_DENY,
                                List.of(other.claimId())));
    }

    @Test
    void canBeWithdrawnBeforeTheContentIsDecided() {
        fallen();
        var work = request.the(ConsiderRequest.class);

        request.tell(
                new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z")), null);

        assertThat(request.cancelled()).containsExactly(work.id());
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    private void fallen() {
        Journey.harm(request, silence, Likelihood.NOT_MADE_OUT);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
    }
}

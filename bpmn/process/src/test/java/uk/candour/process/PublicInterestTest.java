package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;

@PathTest
class PublicInterestTest {

    private final Claim enforcement = Limbs.lawEnforcement(1, FINANCE);
    private final Claim commercial = Limbs.commercial(1, FINANCE);

    @Autowired CaseFactory cases;

    @ParameterizedTest
    @EnumSource(
            value = BalanceOutcome.class,
            names = {"DISCLOSE", "EVENLY_BALANCED"})
    void releasesUnlessMaintainingOutweighs(BalanceOutcome outcome) {
        Case request = considered(item(1, ItemDecision.WITHHOLD, enforcement, commercial));
        var grounds =
                List.of(
                        Journey.harm(request, enforcement, Likelihood.WOULD),
                        Journey.harm(request, commercial, Likelihood.WOULD_BE_LIKELY));
        BalancePublicInterest asked = request.the(BalancePublicInterest.class).command();
        assertThat(asked.claims()).containsExactly(enforcement.claimId(), commercial.claimId());
        assertThat(asked.grounds()).isEqualTo(grounds);

        Journey.balance(request, 1, outcome);

        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(new ItemOutcome(1, ItemDecision.RELEASE, List.of()));
    }

    @Test
    void weighsOnlyTheClaimsThatAreEngaged() {
        Case request = considered(item(1, ItemDecision.WITHHOLD, enforcement, commercial));
        Journey.harm(request, enforcement, Likelihood.NOT_MADE_OUT);

        Journey.harm(request, commercial, Likelihood.WOULD);

        assertThat(request.the(BalancePublicInterest.class).command().claims())
                .containsExactly(commercial.claimId());
    }

    @Test
    void withholdsWhileAnAbsoluteClaimOnTheItemStands() {
        Claim accessible = Limbs.accessible(1, FINANCE);
        Case request = considered(item(1, ItemDecision.WITHHOLD, enforcement, accessible));
        request.answer(
                JustifyExemption.class,
                Answers.justified(request.id(), accessible.claimId(), true));
        Journey.harm(request, enforcement, Likelihood.WOULD);

        Journey.balance(request, 1, BalanceOutcome.DISCLOSE);

        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(
                        new ItemOutcome(1, ItemDecision.WITHHOLD, List.of(accessible.claimId())));
    }

    private Case considered(Consideration... items) {
        Case request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
        Journey.consider(request, items);
        return request;
    }
}

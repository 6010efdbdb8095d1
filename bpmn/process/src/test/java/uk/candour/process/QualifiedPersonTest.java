package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.Limbs.FINANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalEvent.OpinionBasis;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.ReturnTo;

/** Section 36: nothing goes on before the opinion is there, and what it says decides. */
@PathTest
class QualifiedPersonTest {

    private final Claim claim = Limbs.conductOfAffairs(1);

    @Autowired CaseFactory cases;
    private Case request;
    private UUID considered;

    @BeforeEach
    void theOfficerReliesOnSection36() {
        request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
        considered = Journey.consider(request, item(1, ItemDecision.WITHHOLD, claim));
    }

    @Test
    void refusesNothingWithoutAnOpinion() {
        assertThat(request.the(SeekOpinion.class).command().consideration()).isEqualTo(considered);
        assertThat(request.open(BalancePublicInterest.class)).isEmpty();
        assertThat(request.open(DraftReply.class)).isEmpty();
    }

    @Test
    void releasesWhereItIsNotEngaged() {
        request.answer(SeekOpinion.class, Answers.opinion(request.id(), claim.claimId(), false));

        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(new ItemOutcome(1, ItemDecision.RELEASE, List.of()));
    }

    @Test
    void weighsAgainWhenAnotherLimbIsHeldEngagedTheSecondTime() {
        opinion(null);
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Journey.reply(request);
        Journey.compose(request);
        Journey.giveBack(request, ReturnTo.HARM, List.of(), List.of(claim.claimId()));

        UUID second = opinion("s36(2)(b)(i)");

        assertThat(request.the(BalancePublicInterest.class).command().grounds())
                .containsExactly(second);
    }

    @Test
    void weighsNothingAgainWhenTheOpinionStaysTheSame() {
        opinion("s36(2)(b)(i)");
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Journey.reply(request);
        Journey.compose(request);
        Journey.giveBack(request, ReturnTo.HARM, List.of(), List.of(claim.claimId()));

        opinion("s36(2)(b)(i)");

        assertThat(request.open(BalancePublicInterest.class)).isEmpty();
    }

    private UUID opinion(@Nullable String limb) {
        OtherLimb other = limb == null ? null : new OtherLimb(limb, limb, limb);
        return request.answer(
                SeekOpinion.class,
                new OpinionGiven(
                        request.id(),
                        Answers.SOMEONE,
                        claim.claimId(),
                        true,
                        Likelihood.WOULD,
                        Answers.WORDS,
                        new OpinionBasis(
                                null, LocalDate.of(2026, 11, 23), true, considered, other)));
    }
}

package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.ReviewOutcome;

/** The reply was sent, and its applicant asks for it to be looked at again. */
@PathTest
class InternalReviewTest extends ReplyUnderReview {

    @Test
    void upholdsADecisionWithoutAskingForAnythingAgain() {
        ReviewRequest review = request.the(ReviewRequest.class).command();
        assertThat(review.review()).isEqualTo(asked);
        assertThat(review.consideration()).isEqualTo(considered);
        assertThat(review.reply()).isEqualTo(replied);
        assertThat(review.late()).isTrue();
        assertThat(review.outcomes()).extracting("decision").containsOnly(ItemDecision.WITHHOLD);
        assertThat(request.the(NotifyApplicant.class).command())
                .isEqualTo(
                        new NotifyApplicant(request.id(), Notice.REVIEW_ACKNOWLEDGED, asked, null));
        request.answer(
                NotifyApplicant.class,
                Answers.notified(request.id(), Notice.REVIEW_ACKNOWLEDGED, DUE));

        UUID reviewed = review(withheld(1, first), withheld(2, second));

        ComposeResponse compose = request.the(ComposeResponse.class).command();
        assertThat(compose.kind()).isEqualTo(ResponseKind.REVIEW);
        assertThat(compose.consideration()).isEqualTo(reviewed);
        assertThat(compose.grounds()).containsExactlyInAnyOrder(harmOfFirst, harmOfSecond);
        Journey.compose(request);
        assertThat(request.the(SignOffResponse.class).command().records())
                .contains(considered, reviewed, replied, searchedFirst);
        approveAndSend(DUE);
        assertThat(closed())
                .isEqualTo(new ReviewClosed(request.id(), ReviewOutcome.UPHELD, DUE, true));
    }

    @Test
    void releasesWhatIsOverturned() {
        review(released(1), released(2));

        assertThat(request.the(ComposeResponse.class).command().outcome())
                .isEqualTo(CaseOutcome.RELEASED_IN_FULL);
        Journey.compose(request);
        approveAndSend(DUE.plusDays(1));
        assertThat(closed().outcome()).isEqualTo(ReviewOutcome.OVERTURNED);
        assertThat(closed().inTime()).isFalse();
    }

    @Test
    void testsNewClaimsAndAsksTheReviewerAgainWhenOneFalls() {
        Claim harmful = Limbs.commercial(1, FINANCE);
        Claim accessible = Limbs.accessible(2, FINANCE);
        UUID reviewed = review(changed(1, harmful), changed(2, accessible));
        Journey.harm(request, harmful, Likelihood.NOT_MADE_OUT);
        request.answer(
                JustifyExemption.class,
                Answers.justified(request.id(), accessible.claimId(), true));

        ReviewRequest again = request.the(ReviewRequest.class).command();
        assertThat(again.previous()).isEqualTo(reviewed);
        assertThat(again.because()).isNull();
        assertThat(again.outcomes().getFirst().standing()).isEmpty();

        Claim opinion = Limbs.conductOfAffairs(1);
        review(changed(1, opinion), changed(2, accessible));
        request.answer(SeekOpinion.class, Answers.opinion(request.id(), opinion.claimId(), true));
        Journey.balance(request, 1, BalanceOutcome.DISCLOSE);
        review(changed(1, first), changed(2, accessible));
        assertThat(request.open(AssessHarm.class)).as("its harm was stated before").isEmpty();
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Claim other = Limbs.lawEnforcement(1, INFORMATION_SECURITY);
        assertThat(request.the(ComposeResponse.class).command().grounds()).contains(harmOfFirst);
        Journey.compose(request);
        Journey.giveBack(request, ReturnTo.REVIEW, List.of(), List.of());
        review(changed(1, other), changed(2, accessible));
        Journey.harm(request, other, Likelihood.WOULD);
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        assertThat(request.the(ComposeResponse.class).command().outcome())
                .isEqualTo(CaseOutcome.WITHHELD_IN_FULL);
    }

    @Test
    void goesBackToTheReviewerWhenItIsReturned() {
        UUID reviewed = review(withheld(1, first), withheld(2, second));
        Journey.compose(request);

        UUID returned = Journey.giveBack(request, ReturnTo.REVIEW, List.of(), List.of());

        ReviewRequest again = request.the(ReviewRequest.class).command();
        assertThat(again.previous()).isEqualTo(reviewed);
        assertThat(again.because()).isEqualTo(returned);
        assertThat(again.pack())
                .as("it is still of the reply")
                .isEqualTo(request.all(ReviewRequest.class).getFirst().command().pack());
    }

    @Test
    void goesBackToTheReviewerWhenItsLetterLacksSomething() {
        review(withheld(1, first), withheld(2, second));

        UUID blocked =
                request.answer(
                        ComposeResponse.class,
                        new ResponseBlocked(
                                request.id(),
                                ResponseKind.REVIEW,
                                List.of(new Problem(1, "Lacks words", ReturnTo.REPLY))));

        assertThat(request.the(ReviewRequest.class).command().because()).isEqualTo(blocked);
    }

    @Test
    void happensOnceHoweverOftenItIsAskedFor() {
        long sent = request.sent();

        ask();

        assertThat(request.sent()).isEqualTo(sent);
    }

    @Test
    void waitsUntilTheReplyIsKnownToHaveLeft() {
        Case early = cases.received();
        early.tell(
                new ReviewAsked(early.id(), Channel.POST, LocalDate.of(2026, 12, 14), DUE, null),
                null);
        Journey.allocate(early, FINANCE);
        Journey.search(early, FINANCE);
        Journey.considerNotHeld(early);
        assertThat(early.open(ReviewRequest.class)).isEmpty();

        Journey.finish(early);

        assertThat(early.the(ReviewRequest.class).command().late()).isFalse();
    }

    @Test
    void looksAtARefusalOfTheWholeRequest() {
        Case refused = cases.received();
        UUID triage = refused.answer(TriageRequest.class, Answers.refused(refused.id(), "s14(1)"));
        Journey.finish(refused);
        refused.tell(
                new ReviewAsked(refused.id(), Channel.WEB, LocalDate.of(2026, 12, 14), DUE, null),
                null);
        assertThat(refused.the(ReviewRequest.class).command().consideration()).isNull();

        UUID reviewed =
                refused.answer(
                        ReviewRequest.class,
                        reviewed(
                                refused,
                                item(1, ReviewOutcome.UPHELD, null),
                                item(2, ReviewOutcome.UPHELD, null)));

        ComposeResponse compose = refused.the(ComposeResponse.class).command();
        assertThat(compose.consideration()).isEqualTo(reviewed);
        assertThat(compose.outcome()).isEqualTo(CaseOutcome.VEXATIOUS);
        Journey.compose(refused);
        assertThat(refused.the(SignOffResponse.class).command().records())
                .containsExactly(triage, reviewed);
    }
}

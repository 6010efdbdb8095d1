package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Limbs.FINANCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Message;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;
import uk.candour.contract.Stage;

/** A review is withdrawn, or what it says cannot be delivered. */
@PathTest
class ReviewWithdrawalTest extends ReplyUnderReview {

    static Stream<Arguments> waits() {
        return Stream.of(
                wait("review", it -> {}, ReviewRequest.class),
                wait("harm", it -> it.claimsAnew(Limbs.commercial(1, FINANCE)), AssessHarm.class),
                wait(
                        "justification",
                        it -> it.claimsAnew(Limbs.accessible(1, FINANCE)),
                        JustifyExemption.class),
                wait("opinion", it -> it.claimsAnew(Limbs.conductOfAffairs(1)), SeekOpinion.class),
                wait("balance", ReviewWithdrawalTest::weighs, BalancePublicInterest.class),
                wait("sign-off", ReviewWithdrawalTest::signsOff, SignOffResponse.class));
    }

    private static Arguments wait(
            String state, Consumer<ReviewWithdrawalTest> way, Class<? extends Message> waiting) {
        return Arguments.of(state, way, waiting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waits")
    void callsTheOpenWorkBackWhenItIsWithdrawn(
            String state, Consumer<ReviewWithdrawalTest> way, Class<? extends Message> waiting) {
        way.accept(this);
        List<UUID> open = request.open(waiting).stream().map(Given::id).toList();
        assertThat(open).hasSize(1);

        request.tell(withdrawal(), null);

        assertThat(request.cancelled()).containsExactlyElementsOf(open);
        assertThat(closed())
                .isEqualTo(new ReviewClosed(request.id(), null, LocalDate.of(2026, 12, 20), null));
    }

    @Test
    void isTooLateToWithdrawOnceItIsApproved() {
        review(withheld(1, first), withheld(2, second));
        Journey.compose(request);
        Journey.approve(request);

        request.tell(withdrawal(), null);

        assertThat(request.all(ReviewClosed.class)).isEmpty();
        send(DUE);
        assertThat(closed().outcome()).isEqualTo(ReviewOutcome.UPHELD);
    }

    @Test
    void letsTheOfficerResolveWhatCannotBeDelivered() {
        UUID failure =
                request.answer(
                        NotifyApplicant.class, Answers.undelivered(request.id(), Letter.NOTICE));
        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(
                ResolveDelivery.class,
                Answers.notified(request.id(), Notice.REVIEW_ACKNOWLEDGED, DUE));
        review(withheld(1, first), withheld(2, second));
        Journey.compose(request);
        Journey.approve(request);

        UUID again =
                request.answer(
                        SendResponse.class, Answers.undelivered(request.id(), Letter.RESPONSE));

        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(again);
        assertThat(request.stages()).extracting(StageEntered::stage).endsWith(Stage.UNDELIVERED);
        request.answer(
                ResolveDelivery.class,
                Answers.sent(request.id(), ResponseKind.REVIEW, Journey.PACK, DUE));
        assertThat(closed().inTime()).isTrue();
    }

    private ReviewWithdrawn withdrawal() {
        return new ReviewWithdrawn(request.id(), Instant.parse("2026-12-20T10:15:30Z"));
    }

    private void claimsAnew(Claim claim) {
        review(changed(1, claim), withheld(2, second));
    }

    private void weighs() {
        Claim claim = Limbs.commercial(1, FINANCE);
        claimsAnew(claim);
        Journey.harm(request, claim, Likelihood.WOULD);
    }

    private void signsOff() {
        review(withheld(1, first), withheld(2, second));
        Journey.compose(request);
    }
}

package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.process.Answers.item;
import static uk.candour.process.CaseFactory.DUE;
import static uk.candour.process.Limbs.FINANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeCommand.ExtendForPublicInterest;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Stage;

/** The public interest is not decided by the deadline: the applicant is told, and told again. */
@PathTest
class ExtensionTest {

    private static final LocalDate ESTIMATE = LocalDate.of(2026, 12, 21);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 20);

    private final Claim first = Limbs.lawEnforcement(1, FINANCE);
    private final Claim second = Limbs.commercial(2, FINANCE);

    @Autowired CaseFactory cases;

    private Case request;

    @BeforeEach
    void twoItemsAreWithheldByAQualifiedClaimEach() {
        request = cases.received();
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1, 2);
        Journey.consider(
                request,
                item(1, ItemDecision.WITHHOLD, first),
                item(2, ItemDecision.WITHHOLD, second));
        Journey.harm(request, first, Likelihood.WOULD);
        Journey.harm(request, second, Likelihood.WOULD);
    }

    @Test
    void tellsTheApplicantWhereNothingIsDecidedYet() {
        var open = bothOpen(ESTIMATE, LATER);

        ComposeResponse notice = request.the(ComposeResponse.class).command();
        assertThat(notice.kind()).isEqualTo(ResponseKind.HOLDING);
        assertThat(notice.outcome()).isNull();
        assertThat(notice.reply()).isNull();
        assertThat(notice.outcomes()).isEmpty();
        assertThat(notice.balances()).isEqualTo(open);
        assertThat(notice.earlierEstimate()).isNull();
        Journey.compose(request);
        var signOff = request.the(SignOffResponse.class).command();
        assertThat(signOff.kind()).isEqualTo(ResponseKind.HOLDING);
        assertThat(signOff.records()).containsAll(open);
        Journey.approve(request);
        assertThat(request.the(SendResponse.class).command().kind())
                .isEqualTo(ResponseKind.HOLDING);
        assertThat(request.stages()).extracting(StageEntered::stage).doesNotContain(Stage.SEND);
    }

    @Test
    void weighsOnAndRepliesOnceTheNoticeWasSent() {
        var open = bothOpen(ESTIMATE, LATER);

        var sent = Journey.notice(request, ResponseKind.HOLDING, DUE);

        var extended = request.all(ExtendForPublicInterest.class).getLast();
        assertThat(extended.command())
                .isEqualTo(new ExtendForPublicInterest(request.id(), LATER, sent));
        assertThat(extended.needs()).contains(sent);
        assertThat(request.open(BalancePublicInterest.class))
                .extracting(it -> it.command().previous())
                .isEqualTo(open);
        Journey.balance(request, 1, BalanceOutcome.DISCLOSE);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        Journey.reply(request);
        assertThat(request.the(ComposeResponse.class).command().kind())
                .isEqualTo(ResponseKind.FINAL);
        Journey.compose(request);
        Journey.approve(request);
        Journey.send(request, LATER);
        assertThat(request.closed())
                .isEqualTo(new CaseClosed(request.id(), CaseOutcome.RELEASED_IN_PART, LATER, true));
    }

    @Test
    void answersTheDecidedItemsAndHoldsTheOthers() {
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Journey.leaveOpen(request, 2, ESTIMATE);

        var decided = new ItemOutcome(1, ItemDecision.WITHHOLD, List.of(first.claimId()));
        assertThat(request.the(DraftReply.class).command().outcomes()).containsExactly(decided);
        Journey.reply(request);
        ComposeResponse interim = request.the(ComposeResponse.class).command();
        assertThat(interim.kind()).isEqualTo(ResponseKind.INTERIM);
        assertThat(interim.outcomes()).containsExactly(decided);
        assertThat(interim.balances()).hasSize(2);
        Journey.notice(request, ResponseKind.INTERIM, DUE);

        assertThat(request.the(BalancePublicInterest.class).command().item()).isEqualTo(2);
        Journey.leaveOpen(request, 2, LATER);
        ComposeResponse again = request.the(ComposeResponse.class).command();
        assertThat(again.kind()).isEqualTo(ResponseKind.HOLDING);
        assertThat(again.earlierEstimate()).isEqualTo(ESTIMATE);
        Journey.notice(request, ResponseKind.HOLDING, ESTIMATE);

        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHHELD_IN_FULL);
        assertThat(request.all(SendResponse.class))
                .extracting(it -> it.command().kind())
                .containsExactly(ResponseKind.INTERIM, ResponseKind.HOLDING, ResponseKind.FINAL);
    }

    @Test
    void countsALaterNoticeAsLateWhateverItPromises() {
        bothOpen(ESTIMATE, ESTIMATE);
        Journey.notice(request, ResponseKind.HOLDING, DUE);
        bothOpen(LATER, LATER);
        Journey.notice(request, ResponseKind.HOLDING, ESTIMATE.plusDays(1));
        Journey.balance(request, 1, BalanceOutcome.MAINTAIN);
        Journey.balance(request, 2, BalanceOutcome.MAINTAIN);
        Journey.reply(request);
        Journey.compose(request);
        Journey.approve(request);

        Journey.send(request, LATER);

        assertThat(request.closed().inTime()).isFalse();
    }

    @Test
    void takesANoticeBackToTheScales() {
        bothOpen(ESTIMATE, LATER);
        Journey.compose(request);

        Journey.giveBack(request, ReturnTo.REPLY, List.of(), List.of());

        assertThat(request.open(BalancePublicInterest.class)).hasSize(2);
        assertThat(request.open(DraftReply.class)).isEmpty();
    }

    @Test
    void takesANoticeBackToTheHarmAndWeighsAgain() {
        bothOpen(ESTIMATE, LATER);
        Journey.compose(request);

        Journey.giveBack(request, ReturnTo.HARM, List.of(1), List.of());
        request.answer(
                AssessHarm.class,
                Answers.harm(request.id(), first.claimId(), Likelihood.NOT_MADE_OUT));

        Journey.leaveOpen(request, 2, LATER);
        assertThat(request.the(DraftReply.class).command().outcomes())
                .containsExactly(new ItemOutcome(1, ItemDecision.RELEASE, List.of()));
    }

    @Test
    void letsTheOfficerResolveANoticeThatCannotBeDelivered() {
        bothOpen(ESTIMATE, LATER);
        Journey.compose(request);
        Journey.approve(request);

        var failure =
                request.answer(
                        SendResponse.class, Answers.undelivered(request.id(), Letter.RESPONSE));
        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(
                ResolveDelivery.class,
                Answers.sent(request.id(), ResponseKind.HOLDING, Journey.PACK, DUE));

        assertThat(request.open(BalancePublicInterest.class)).hasSize(2);
    }

    @Test
    void canBeWithdrawnWhileItIsWeighed() {
        bothOpen(ESTIMATE, LATER);
        Journey.notice(request, ResponseKind.HOLDING, DUE);
        var work = request.open(BalancePublicInterest.class);

        request.tell(
                new RequestWithdrawn(
                        request.id(),
                        DUE.plusDays(3).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC)),
                null);

        assertThat(request.cancelled())
                .containsExactlyInAnyOrderElementsOf(work.stream().map(Given::id).toList());
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    private List<UUID> bothOpen(LocalDate ofFirst, LocalDate ofSecond) {
        return List.of(
                Journey.leaveOpen(request, 1, ofFirst), Journey.leaveOpen(request, 2, ofSecond));
    }
}

package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.process.Limbs.FINANCE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.AwaitFee;
import uk.candour.contract.IntakeCommand.LapseFee;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;

/** The applicant is asked to pay: they do, or the request ends unanswered (FOIA s.9). */
@PathTest
class FeeTest {

    private static final LocalDate CHARGED = LocalDate.of(2026, 11, 20);
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired CaseFactory cases;

    @AfterEach
    void setTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void goesBackToTheOfficerWhenTheFeeIsPaid() {
        Case request = cases.received();
        UUID charged = charge(request);
        var letter = request.the(NotifyApplicant.class);
        assertThat(letter.command())
                .extracting(NotifyApplicant::notice, NotifyApplicant::charged)
                .containsExactly(Notice.FEE, charged);
        assertThat(letter.command().closesOn()).isNotNull();
        assertThat(letter.needs()).contains(charged);

        UUID notice = sent(request);
        var waiting = request.the(AwaitFee.class);
        assertThat(waiting.command()).isEqualTo(new AwaitFee(request.id(), charged, notice));
        assertThat(waiting.needs()).contains(charged, notice);
        assertThat(request.stages()).extracting(StageEntered::stage).endsWith(Stage.FEE);
        assertThat(request.open(ConsiderRequest.class)).isEmpty();

        request.answer(waiting, paid(request));

        assertThat(request.stages()).extracting(StageEntered::stage).endsWith(Stage.CONSIDER);
        Journey.considerNotHeld(request);
        Journey.finish(request);
        assertThat(request.closed())
                .extracting(CaseClosed::outcome, CaseClosed::inTime)
                .containsExactly(CaseOutcome.NOT_HELD, true);
    }

    @Test
    void closesUnpaidAndWithoutABreach() {
        Case request = waiting();
        var wait = request.the(AwaitFee.class);
        assertThat(request.all(LapseFee.class)).isEmpty();

        pass(Duration.ofDays(94));
        await().atMost(SOON).until(() -> !request.all(LapseFee.class).isEmpty());
        assertThat(request.all(NotifyApplicant.class)).as("the timer only asks").hasSize(1);
        LocalDate closed = CHARGED.plusDays(95);
        request.tell(new FeeLapsed(request.id(), closed), wait.id());

        var letter = request.all(NotifyApplicant.class).getLast();
        assertThat(letter.command())
                .extracting(NotifyApplicant::notice, NotifyApplicant::charged)
                .containsExactly(Notice.FEE_LAPSED, wait.command().charged());
        request.answer(letter, Answers.notified(request.id(), Notice.FEE_LAPSED, closed));
        assertThat(request.closed())
                .isEqualTo(new CaseClosed(request.id(), CaseOutcome.FEE_UNPAID, closed, null));
    }

    @Test
    void takesMoneyThatCameJustBeforeTheEnd() {
        Case request = waiting();
        pass(Duration.ofDays(94));
        await().atMost(SOON).until(() -> !request.all(LapseFee.class).isEmpty());

        request.answer(AwaitFee.class, paid(request));

        assertThat(request.open(ConsiderRequest.class)).hasSize(1);
    }

    @Test
    void letsTheOfficerResolveANoticeThatCannotBeDelivered() {
        Case request = cases.received();
        charge(request);

        var failure =
                request.answer(
                        NotifyApplicant.class, Answers.undelivered(request.id(), Letter.NOTICE));

        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(ResolveDelivery.class, Answers.notified(request.id(), Notice.FEE, CHARGED));
        assertThat(request.open(AwaitFee.class)).hasSize(1);
    }

    @Test
    void canBeWithdrawnWhileTheNoticeIsOnItsWayAndWhileItIsOpen() {
        Case onItsWay = cases.received();
        charge(onItsWay);

        for (Case request : new Case[] {onItsWay, waiting()}) {
            request.tell(
                    new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z")),
                    null);
            assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
            assertThat(request.cancelled()).isEmpty();
            assertThat(
                            request.count(
                                    """
                                    select count(*) from act_ru_job j join act_hi_procinst p
                                    on p.proc_inst_id_ = j.process_instance_id_
                                    where p.business_key_ = cast(:id as text)
                                    """))
                    .as("timers of a closed case")
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15, 2027-04-15",
        "2023-11-30, 2024-03-01",
        "2026-11-30, 2027-03-01",
        "2026-12-01, 2027-03-01"
    })
    void closesOnTheDayAfterThreeMonthsThatBeginWithTheNotice(LocalDate notice, LocalDate closes) {
        assertThat(FeeCommands.closesOn(notice)).isEqualTo(closes);
    }

    private Case waiting() {
        Case request = cases.received();
        charge(request);
        sent(request);
        return request;
    }

    private static UUID charge(Case request) {
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE, 1);
        return request.answer(
                ConsiderRequest.class,
                new FeeCharged(
                        request.id(),
                        Answers.SOMEONE,
                        List.of(new Disbursement("Photocopies", 1200))));
    }

    private static UUID sent(Case request) {
        return request.answer(
                NotifyApplicant.class, Answers.notified(request.id(), Notice.FEE, CHARGED));
    }

    private static FeePaid paid(Case request) {
        return new FeePaid(request.id(), CHARGED.plusDays(3));
    }

    /** The engine's clock from now on. */
    private static void pass(Duration time) {
        ClockUtil.offset(time.toMillis());
    }
}

package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.process.Limbs.FINANCE;
import static uk.candour.process.Limbs.INFORMATION_SECURITY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.LapseClarification;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.TriageReason;

/** The applicant is asked what they mean: they answer, are reminded, or the request lapses. */
@PathTest
class ClarificationTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired CaseFactory cases;

    @AfterEach
    void setTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void goesBackToTriageWithTheAnswer() {
        Case request = cases.received();
        var triaged = ask(request);
        var letter = request.the(NotifyApplicant.class);
        assertThat(letter.command().notice()).isEqualTo(Notice.CLARIFICATION);
        assertThat(letter.command().triage()).isEqualTo(triaged);
        assertThat(letter.command().closesOn()).isNotNull();

        var asked = sent(request);
        var waiting = request.the(AwaitClarification.class);
        assertThat(waiting.command())
                .isEqualTo(new AwaitClarification(request.id(), triaged, asked));
        assertThat(waiting.needs()).contains(asked);
        assertThat(request.stages()).extracting(StageEntered::stage).endsWith(Stage.CLARIFICATION);

        var answer = request.answer(waiting, Answers.clarified(request.id()));

        assertThat(request.the(TriageRequest.class).command())
                .isEqualTo(new TriageRequest(request.id(), TriageReason.CLARIFIED, null, answer));
        Journey.allocate(request, FINANCE);
        Journey.search(request, FINANCE);
        Journey.considerNotHeld(request);
        Journey.finish(request);
        assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.NOT_HELD);
    }

    @Test
    void startsEverySearchAgainWhenADepartmentNeedsToKnow() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        Journey.search(request, INFORMATION_SECURITY, 1);
        request.answer(Journey.searchOf(request, FINANCE), Answers.unclear(request.id(), FINANCE));

        ask(request);
        sent(request);
        request.answer(AwaitClarification.class, Answers.clarified(request.id()));
        Journey.allocate(request, FINANCE);
        var search = Journey.search(request, FINANCE);

        Journey.considerNotHeld(request);
        Journey.reply(request);
        assertThat(request.the(ComposeResponse.class).command().searches()).containsExactly(search);
    }

    @Test
    void callsTheOtherSearchesBack() {
        Case request = cases.received();
        Journey.allocate(request, INFORMATION_SECURITY, FINANCE);
        request.answer(Journey.searchOf(request, FINANCE), Answers.unclear(request.id(), FINANCE));
        var open = Journey.searchOf(request, INFORMATION_SECURITY);

        ask(request);

        assertThat(request.cancelled()).containsExactly(open.id());
        assertThat(request.open(SearchRecords.class)).isEmpty();
    }

    @Test
    void remindsOnceAndClosesWhenNoAnswerComes() {
        Case request = waiting();
        var wait = request.the(AwaitClarification.class);

        pass(Duration.ofDays(28).plusMinutes(1));
        await().atMost(SOON).until(() -> request.all(NotifyApplicant.class).size() == 2);
        assertThat(request.all(NotifyApplicant.class).getLast().command())
                .extracting(NotifyApplicant::notice, NotifyApplicant::closesOn)
                .containsExactly(Notice.CLARIFICATION_REMINDER, ASKED.plusDays(60));
        assertThat(request.all(LapseClarification.class)).isEmpty();

        pass(Duration.ofDays(60).plusMinutes(1));
        await().atMost(SOON).until(() -> !request.all(LapseClarification.class).isEmpty());
        request.tell(new ClarificationLapsed(request.id(), ASKED.plusDays(60)), wait.id());

        var letter = request.all(NotifyApplicant.class).getLast();
        assertThat(letter.command().notice()).isEqualTo(Notice.CLARIFICATION_LAPSED);
        LocalDate closed = ASKED.plusDays(61);
        request.answer(letter, Answers.notified(request.id(), Notice.CLARIFICATION_LAPSED, closed));
        assertThat(request.closed())
                .isEqualTo(new CaseClosed(request.id(), CaseOutcome.UNCLEAR, closed, null));
    }

    @Test
    void takesAnAnswerThatCameJustBeforeTheEnd() {
        Case request = waiting();
        pass(Duration.ofDays(60).plusMinutes(1));
        await().atMost(SOON).until(() -> !request.all(LapseClarification.class).isEmpty());

        request.answer(AwaitClarification.class, Answers.clarified(request.id()));

        assertThat(request.the(TriageRequest.class).command().reason())
                .isEqualTo(TriageReason.CLARIFIED);
    }

    @Test
    void letsTheOfficerResolveAQuestionThatCannotBeDelivered() {
        Case request = cases.received();
        ask(request);

        var failure =
                request.answer(
                        NotifyApplicant.class, Answers.undelivered(request.id(), Letter.NOTICE));

        assertThat(request.the(ResolveDelivery.class).command().failure()).isEqualTo(failure);
        request.answer(
                ResolveDelivery.class, Answers.notified(request.id(), Notice.CLARIFICATION, ASKED));
        assertThat(request.open(AwaitClarification.class)).hasSize(1);
    }

    @Test
    void canBeWithdrawnWhileTheQuestionIsOnItsWayAndWhileItIsOpen() {
        Case onItsWay = cases.received();
        ask(onItsWay);
        Case open = waiting();

        for (Case request : new Case[] {onItsWay, open}) {
            request.tell(
                    new RequestWithdrawn(request.id(), Instant.parse("2026-11-21T10:00:00Z")),
                    null);
            assertThat(request.closed().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
            assertThat(request.cancelled()).isEmpty();
            assertThat(
                            request.count(
                                    """
                                    select count(*) from act_ru_job j join case_process p
                                    on p.process_instance_id = j.process_instance_id_
                                    where p.request_id = :id
                                    """))
                    .as("timers of a closed case")
                    .isZero();
        }
    }

    private Case waiting() {
        Case request = cases.received();
        ask(request);
        sent(request);
        return request;
    }

    private static UUID ask(Case request) {
        return request.answer(TriageRequest.class, Answers.asked(request.id()));
    }

    private static UUID sent(Case request) {
        return request.answer(
                NotifyApplicant.class, Answers.notified(request.id(), Notice.CLARIFICATION, ASKED));
    }

    /** The engine's clock from now on. */
    private static void pass(Duration time) {
        ClockUtil.offset(time.toMillis());
    }
}

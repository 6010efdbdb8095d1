package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;
import uk.candour.contract.WaitingFor;

/** A notice, from the officer's record to the applicant's mailbox. */
class NoticeServiceTests extends BetweenTopicsAndMail {

    @Test
    void tellsTheApplicantOfADuplicateWithoutASignOff() throws Exception {
        UUID received = received("FOI-2026-00043");
        UUID triage = triaged(new TriageDecision.Duplicate("FOI-2026-00042"));

        ApplicantNotified told = told(Notice.DUPLICATE, received, triage, null);

        assertThat(told.notice()).isEqualTo(Notice.DUPLICATE);
        assertThat(told.channel()).isEqualTo(Channel.EMAIL);
        MimeMessage mail = mails("FOI-2026-00043").getFirst();
        assertThat(mail.getSubject()).isEqualTo("About your information request FOI-2026-00043");
        assertThat(mail.getMessageID()).isEqualTo("<FOI-2026-00043.duplicate.1@demoshire.example>");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("Dear Ann Other,", "FOI-2026-00042", "notice-FOI-2026-00043.pdf");
    }

    @Test
    void asksTheApplicantAndRemindsThem() throws Exception {
        UUID received = received("FOI-2026-00044");
        UUID triage = triaged(new TriageDecision.Clarify(Text.open("Which year do you mean?")));
        LocalDate closesOn = LocalDate.of(2027, 1, 19);

        told(Notice.CLARIFICATION, received, triage, closesOn);
        told(Notice.CLARIFICATION_REMINDER, received, triage, closesOn);

        assertThat(mails("FOI-2026-00044"))
                .hasSize(2)
                .extracting(GreenMailUtil::getWholeMessage)
                .allSatisfy(it ->
                        assertThat(it)
                                .contains("Which year do you mean?", "19 January 2027")
                                .contains("http://localhost:8080/track/abc"));
    }

    @Test
    void tellsWhoWasToldADateWheneverAnotherHolds() throws Exception {
        LocalDate told = LocalDate.of(2026, 12, 18);
        UUID received = received("FOI-2026-00045");
        UUID deadline = topics.send(Topic.INTAKE_EVENTS, deadline(1, told, null));
        UUID acknowledge =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new AcknowledgeRequest(request, received, deadline),
                        received,
                        deadline);
        topics.answer(acknowledge, RequestAcknowledged.class);

        UUID moved = topics.send(Topic.INTAKE_EVENTS, deadline(2, told.plusDays(3), null));
        topics.answer(moved, ApplicantNotified.class);
        topics.send(Topic.INTAKE_EVENTS, deadline(3, told.plusDays(3), null));
        topics.send(Topic.INTAKE_EVENTS, deadline(4, told.plusDays(4), told));
        UUID clarified = topics.send(Topic.INTAKE_EVENTS, deadline(5, told.plusDays(11), null));
        topics.answer(clarified, ApplicantNotified.class);

        assertThat(mails("FOI-2026-00045"))
                .extracting(GreenMailUtil::getWholeMessage)
                .satisfiesExactly(
                        it -> assertThat(it).contains("18 December 2026"),
                        it -> assertThat(it).contains("now due by 21 December 2026"),
                        it ->
                                assertThat(it)
                                        .contains("telling us what you mean", "29 December 2026"));
    }

    @Test
    void confirmsAWithdrawalWhenTheCaseIsClosed() throws Exception {
        received("FOI-2026-00046");

        UUID closed =
                topics.send(
                        Topic.PROCESS_EVENTS,
                        new CaseClosed(
                                request, CaseOutcome.WITHDRAWN, LocalDate.of(2026, 11, 30), null));

        assertThat(topics.answer(closed, ApplicantNotified.class).event().notice())
                .isEqualTo(Notice.WITHDRAWN);
        assertThat(GreenMailUtil.getWholeMessage(mails("FOI-2026-00046").getFirst()))
                .contains("You have withdrawn your request", "Dear Ann Other,");
    }

    @Test
    void asksForAFeeAndTellsTheNewDateWhenItIsPaid() throws Exception {
        LocalDate due = LocalDate.of(2026, 12, 18);
        UUID received = received("FOI-2026-00047");
        UUID triage = triaged(new TriageDecision.Allocate(List.of("finance")));
        UUID charged =
                topics.send(
                        Topic.ASSESSMENT_EVENTS,
                        new FeeCharged(
                                request, OLIVIA, List.of(new Disbursement("Photocopies", 1200))));
        topics.send(Topic.INTAKE_EVENTS, deadline(1, due, null));

        UUID ask =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new NotifyApplicant(
                                request, Notice.FEE, triage, LocalDate.of(2027, 2, 20), charged),
                        received,
                        triage,
                        charged);
        topics.answer(ask, ApplicantNotified.class);
        topics.send(Topic.INTAKE_EVENTS, waitingForTheFee(2, due));
        UUID paid = topics.send(Topic.INTAKE_EVENTS, deadline(3, due.plusDays(7), null));
        topics.answer(paid, ApplicantNotified.class);
        topics.send(Topic.INTAKE_EVENTS, deadline(4, due.plusDays(7), null));

        assertThat(mails("FOI-2026-00047"))
                .extracting(GreenMailUtil::getWholeMessage)
                .satisfiesExactly(
                        it -> assertThat(it).contains("19 February 2027", "=C2=A312.00"),
                        it -> assertThat(it).contains("Your payment is here", "25 December 2026"));
    }

    private DeadlineChanged waitingForTheFee(int version, LocalDate due) {
        DeadlineChanged it = deadline(version, due, LocalDate.of(2026, 11, 20));
        return new DeadlineChanged(
                it.requestId(),
                it.version(),
                it.statutoryDue(),
                null,
                it.targets(),
                it.warnAt(),
                it.missedAt(),
                false,
                it.waitingSince(),
                null,
                WaitingFor.FEE);
    }

    private UUID triaged(TriageDecision decision) {
        return topics.send(
                Topic.INTAKE_EVENTS,
                new RequestTriaged(
                        request,
                        OLIVIA,
                        Regime.FOIA,
                        "Phishing attacks",
                        List.of(new Item(1, "How many attacks were there?")),
                        decision));
    }

    private ApplicantNotified told(
            Notice notice, UUID received, UUID triage, @Nullable LocalDate closesOn) {
        UUID command =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new NotifyApplicant(request, notice, triage, closesOn),
                        received,
                        triage);
        return topics.answer(command, ApplicantNotified.class).event();
    }
}

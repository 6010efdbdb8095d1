package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;

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

package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.ReplyDrafted;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.ContactEvent.ContactRecorded;
import uk.candour.contract.IntakeEvent.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.Targets;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Topic;
import uk.candour.platform.servers.RealServers;

/** The whole service between its topics and a mail server: one straight case. */
@SpringBootTest(
        classes = NotificationApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "candour.public-url=http://localhost:8080")
@RealServers
@Import(Topics.class)
class NotificationServiceTests {

    private static final GreenMail MAIL = mailServer();
    private static final Actor OLIVIA = new Actor("iss", "olivia.officer");
    private static final Actor IAN = new Actor("iss", "ian.infosec");

    @Autowired private Topics topics;

    private final UUID request = UUID.randomUUID();

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", MAIL.getSmtp()::getPort);
    }

    @AfterAll
    static void stopMail() {
        MAIL.stop();
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void acknowledgesARequestAndSendsTheApprovedReply() throws Exception {
        UUID received = received("FOI-2026-00042");
        UUID deadline = topics.send(Topic.INTAKE_EVENTS, deadline());
        UUID acknowledge =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new AcknowledgeRequest(request, received, deadline),
                        received,
                        deadline);

        assertThat(topics.answer(acknowledge, RequestAcknowledged.class).event().channel())
                .isEqualTo(Channel.EMAIL);
        MimeMessage first = MAIL.getReceivedMessages()[0];
        assertThat(first.getSubject())
                .isEqualTo("We have received your information request FOI-2026-00042");
        assertThat(GreenMailUtil.getWholeMessage(first))
                .contains("18 December 2026", "http://localhost:8080/track/abc")
                .doesNotContain("Ann Other");

        UUID triage =
                topics.send(
                        Topic.INTAKE_EVENTS,
                        new RequestTriaged(
                                request,
                                OLIVIA,
                                Regime.FOIA,
                                "Phishing attacks",
                                List.of(new Item(1, "How many attacks were there?")),
                                new TriageDecision.Allocate(List.of("information-security"))));
        UUID search =
                topics.send(
                        Topic.ASSESSMENT_EVENTS,
                        new SearchCompleted(
                                request,
                                IAN,
                                "information-security",
                                List.of(new Search("the incident register", "phishing", 20)),
                                List.of(new Finding(1, false, null, List.of(), List.of()))));
        UUID consideration =
                topics.send(
                        Topic.ASSESSMENT_EVENTS,
                        new RequestConsidered(
                                request,
                                OLIVIA,
                                List.of(new Consideration(1, ItemDecision.NOT_HELD, List.of()))));
        UUID reply =
                topics.send(
                        Topic.ASSESSMENT_EVENTS,
                        new ReplyDrafted(request, OLIVIA, null, List.of(), null));
        UUID compose =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new ComposeResponse(
                                request,
                                ResponseKind.FINAL,
                                CaseOutcome.NOT_HELD,
                                triage,
                                List.of(search),
                                consideration,
                                List.of(),
                                List.of(),
                                reply,
                                List.of(new ItemOutcome(1, ItemDecision.NOT_HELD, List.of()))),
                        received,
                        triage,
                        search,
                        consideration,
                        reply);

        Topics.Told<ResponseComposed> composed = topics.answer(compose, ResponseComposed.class);
        String sha256 = composed.event().packSha256();
        assertThat(composed.event().authors()).containsExactly(IAN, OLIVIA);

        UUID approval =
                topics.send(
                        Topic.APPROVAL_EVENTS,
                        new ResponseApproved(request, new Actor("iss", "anna.approver"), sha256));
        UUID sending =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new SendResponse(
                                request, ResponseKind.FINAL, sha256, composed.id(), approval),
                        approval);

        assertThat(topics.answer(sending, ResponseSent.class).event().packSha256())
                .isEqualTo(sha256);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
        MimeMessage second = MAIL.getReceivedMessages()[1];
        assertThat(second.getMessageID()).isEqualTo("<FOI-2026-00042.final.1@demoshire.example>");
        assertThat(second.getAllRecipients()[0]).hasToString("ann@applicants.example");
        assertThat(GreenMailUtil.getWholeMessage(second))
                .contains("Dear Ann Other,", "reply-FOI-2026-00042.pdf");
    }

    @Test
    void tellsTheApplicantOfADuplicateWithoutASignOff() throws Exception {
        UUID received = received("FOI-2026-00043");
        UUID triage =
                topics.send(
                        Topic.INTAKE_EVENTS,
                        new RequestTriaged(
                                request,
                                OLIVIA,
                                Regime.FOIA,
                                "Phishing attacks",
                                List.of(new Item(1, "How many attacks were there?")),
                                new TriageDecision.Duplicate("FOI-2026-00042")));

        UUID notify =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new NotifyApplicant(request, Notice.DUPLICATE, triage, null),
                        received,
                        triage);

        ApplicantNotified told = topics.answer(notify, ApplicantNotified.class).event();
        assertThat(told.notice()).isEqualTo(Notice.DUPLICATE);
        assertThat(told.channel()).isEqualTo(Channel.EMAIL);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("About your information request FOI-2026-00043");
        assertThat(mail.getMessageID()).isEqualTo("<FOI-2026-00043.duplicate.1@demoshire.example>");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("Dear Ann Other,", "FOI-2026-00042", "notice-FOI-2026-00043.pdf");
    }

    private UUID received(String reference) {
        UUID contact =
                topics.send(
                        Topic.APPLICANT_CONTACTS,
                        new ContactRecorded(
                                request,
                                UUID.randomUUID(),
                                "Ann Other",
                                "ann@applicants.example",
                                "http://localhost:8080/track/abc"));
        return topics.send(
                Topic.INTAKE_EVENTS,
                new RequestReceived(
                        request,
                        reference,
                        UUID.randomUUID(),
                        contact,
                        Regime.FOIA,
                        Channel.WEB,
                        LocalDate.of(2026, 11, 20)));
    }

    private DeadlineChanged deadline() {
        LocalDate due = LocalDate.of(2026, 12, 18);
        return new DeadlineChanged(
                request,
                1,
                due,
                null,
                new Targets(due, due, due),
                List.of(),
                Instant.parse("2026-12-19T00:00:00Z"),
                false,
                null);
    }
}

package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.Regime;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Topic;

/** One straight case. */
class NotificationServiceTests extends BetweenTopicsAndMail {

    private static final Actor IAN = new Actor("iss", "ian.infosec");

    @Test
    void acknowledgesARequestAndSendsTheApprovedReply() throws Exception {
        UUID received = received("FOI-2026-00042");
        UUID deadline =
                topics.send(Topic.INTAKE_EVENTS, deadline(1, LocalDate.of(2026, 12, 18), null));
        UUID acknowledge =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new AcknowledgeRequest(request, received, deadline),
                        received,
                        deadline);

        assertThat(topics.answer(acknowledge, RequestAcknowledged.class).event().channel())
                .isEqualTo(Channel.EMAIL);
        MimeMessage first = mails("FOI-2026-00042").getFirst();
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

        UUID incomplete =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new ComposeResponse(
                                request,
                                ResponseKind.FINAL,
                                CaseOutcome.RELEASED_IN_FULL,
                                triage,
                                List.of(search),
                                consideration,
                                List.of(),
                                List.of(),
                                reply,
                                List.of(new ItemOutcome(1, ItemDecision.RELEASE, List.of()))));
        assertThat(topics.answer(incomplete, ResponseBlocked.class).event().problems())
                .containsExactly(
                        new Problem(
                                1,
                                "Item 1 is released, but the reply has neither words nor a document"
                                        + " for it. Write an answer or choose a document.",
                                ReturnTo.REPLY));

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
        assertThat(mails("FOI-2026-00042")).hasSize(2);
        MimeMessage second = mails("FOI-2026-00042").getLast();
        assertThat(second.getMessageID()).isEqualTo("<FOI-2026-00042.final.1@demoshire.example>");
        assertThat(second.getAllRecipients()[0]).hasToString("ann@applicants.example");
        assertThat(GreenMailUtil.getWholeMessage(second))
                .contains("Dear Ann Other,", "reply-FOI-2026-00042.pdf");
    }
}

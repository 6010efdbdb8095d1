package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.SendApology;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;

/** What reaches an applicant's mailbox when dates are missed or moved. */
class DelayServiceTests extends BetweenTopicsAndMail {

    @Test
    void tellsOfADelayEachTimeAndLeavesADateThatHasPassedToIt() throws Exception {
        LocalDate told = LocalDate.of(2026, 12, 18);
        UUID received = received("FOI-2026-00049");
        UUID deadline = topics.send(Topic.INTAKE_EVENTS, deadline(1, told, null));
        UUID acknowledge =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new AcknowledgeRequest(request, received, deadline),
                        received,
                        deadline);
        topics.answer(acknowledge, RequestAcknowledged.class);
        topics.send(
                Topic.INTAKE_EVENTS, deadline(2, LocalDate.of(2020, 1, 6), null, Instant.EPOCH));

        apologised("The first reason.");
        apologised("The second reason.");

        assertThat(mails("FOI-2026-00049"))
                .extracting(GreenMailUtil::getWholeMessage)
                .satisfiesExactly(
                        it -> assertThat(it).contains("18 December 2026"),
                        it -> assertThat(it).contains("The first reason.", "6 January 2020"),
                        it -> assertThat(it).contains("The second reason.", "29 January 2027"));
    }

    @Test
    void tellsADateThatComplexityMovedOnce() throws Exception {
        LocalDate told = LocalDate.of(2026, 12, 18);
        UUID received = received("FOI-2026-00048");
        UUID deadline = topics.send(Topic.INTAKE_EVENTS, deadline(1, told, null));
        UUID acknowledge =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new AcknowledgeRequest(request, received, deadline),
                        received,
                        deadline);
        topics.answer(acknowledge, RequestAcknowledged.class);
        UUID claim =
                topics.send(
                        Topic.INTAKE_EVENTS,
                        new MoreTimeClaimed(
                                request,
                                OLIVIA,
                                Text.open("Each sample has an outfall."),
                                Text.open("There are 4,000 samples."),
                                told,
                                told.plusDays(31)));
        assertThat(topics.answer(claim, ApplicantNotified.class).event().notice())
                .isEqualTo(Notice.MORE_TIME);

        topics.send(Topic.INTAKE_EVENTS, deadline(2, told.plusDays(31), null));
        UUID later = topics.send(Topic.INTAKE_EVENTS, deadline(3, told.plusDays(32), null));
        topics.answer(later, ApplicantNotified.class);

        assertThat(mails("FOI-2026-00048")).hasSize(3);
    }

    @Test
    void namesTheDayOfReceiptThatHoldsNow() throws Exception {
        UUID received = received("FOI-2026-00050");
        var first = deadline(1, LocalDate.of(2026, 12, 18), null);
        topics.send(
                Topic.INTAKE_EVENTS,
                new DeadlineChanged(
                        request,
                        2,
                        first.statutoryDue(),
                        null,
                        first.targets(),
                        List.of(),
                        first.missedAt(),
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        LocalDate.of(2026, 11, 12),
                        null));

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
        UUID command =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS,
                        new NotifyApplicant(request, Notice.DUPLICATE, triage, null),
                        received,
                        triage);
        topics.answer(command, ApplicantNotified.class);

        assertThat(GreenMailUtil.getWholeMessage(mails("FOI-2026-00050").getFirst()))
                .contains("12 November 2026")
                .doesNotContain("20 November 2026,");
    }

    private void apologised(String reason) throws Exception {
        UUID apology =
                topics.send(
                        Topic.INTAKE_EVENTS,
                        new ApologyWorded(
                                request,
                                OLIVIA,
                                LocalDate.of(2020, 1, 6),
                                null,
                                Text.open(reason),
                                LocalDate.of(2027, 1, 29)));
        UUID command =
                topics.send(
                        Topic.NOTIFICATION_COMMANDS, new SendApology(request, apology), apology);
        assertThat(topics.answer(command, ApplicantNotified.class).event().notice())
                .isEqualTo(Notice.OVERDUE);
    }
}

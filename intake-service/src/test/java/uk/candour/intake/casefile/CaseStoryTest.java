package uk.candour.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Channel;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;

class CaseStoryTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Message HOLDING_COMPOSED = composed(ResponseKind.HOLDING, "h");
    private static final Message HOLDING_APPROVED = approved("h");
    private static final Message REPLY_COMPOSED = composed(ResponseKind.FINAL, "f");
    private static final Message REPLY_APPROVED = approved("f");
    private static final Message SENDING = entered(Stage.SEND);
    private static final Message HOLDING_SENT = sent(ResponseKind.HOLDING, "h");
    private static final Message REPLY_SENT = sent(ResponseKind.FINAL, "f");

    @Test
    void aRequestCanBeWithdrawnUntilItsReplyIsApproved() {
        assertThat(story(entered(Stage.SIGN_OFF), REPLY_COMPOSED).isTooLateToWithdraw()).isFalse();
        assertThat(story(REPLY_COMPOSED, REPLY_APPROVED).isTooLateToWithdraw()).isTrue();
        assertThat(story(REPLY_SENT).isTooLateToWithdraw()).isTrue();
        assertThat(
                        story(new CaseClosed(CASE, CaseOutcome.NOT_HELD, LocalDate.EPOCH, true))
                                .isTooLateToWithdraw())
                .isTrue();
    }

    @Test
    void doesNotDependOnTheOrderOfTopics() {
        assertThat(story(REPLY_APPROVED).isTooLateToWithdraw()).isTrue();
        assertThat(story(SENDING).isTooLateToWithdraw()).isTrue();
        assertThat(story(REPLY_APPROVED, REPLY_COMPOSED, SENDING).isTooLateToWithdraw()).isTrue();
    }

    @Test
    void aHoldingNoticeIsNotTheReply() {
        var held = story(HOLDING_COMPOSED, HOLDING_APPROVED, HOLDING_SENT);

        assertThat(held.isTooLateToWithdraw()).isFalse();
        assertThat(held.isReplied()).isFalse();
    }

    @Test
    void isConsideredOnceItLeftTriage() {
        assertThat(story(entered(Stage.TRIAGE)).isBeingConsidered()).isFalse();
        assertThat(story(entered(Stage.TRIAGE), entered(Stage.SEARCH)).isBeingConsidered())
                .isTrue();
    }

    @Test
    void isWithdrawnWhenTheApplicantSaysSo() {
        assertThat(story(new RequestWithdrawn(CASE, NOW)).isWithdrawn()).isTrue();
        assertThat(story().isWithdrawn()).isFalse();
    }

    @Test
    void aWithdrawalThatTheReplyOvertookHasNoEffect() {
        var overtaken = story(new RequestWithdrawn(CASE, NOW), REPLY_COMPOSED, SENDING);

        assertThat(overtaken.isWithdrawn()).isFalse();
        assertThat(overtaken.isWithdrawnTooLate()).isTrue();
        assertThat(story(new RequestWithdrawn(CASE, NOW)).isWithdrawnTooLate()).isFalse();
    }

    private static CaseStory story(Message... messages) {
        var events = new ArrayList<CaseEvent>();
        for (var message : messages) {
            events.add(new CaseEvent(UUID.randomUUID(), NOW, message));
        }
        return new CaseStory(events);
    }

    private static Message entered(Stage stage) {
        return new StageEntered(CASE, stage, UUID.randomUUID(), null);
    }

    private static Message approved(String pack) {
        return new ResponseApproved(CASE, new Actor("issuer", "anna"), pack);
    }

    private static Message sent(ResponseKind kind, String pack) {
        return new ResponseSent(CASE, kind, pack, LocalDate.of(2026, 11, 23), Channel.EMAIL, false);
    }

    private static Message composed(ResponseKind kind, String pack) {
        var file = new Document(pack, "letter.pdf", "application/pdf", 1);
        return new ResponseComposed(
                CASE,
                kind,
                pack,
                pack,
                new Manifest(file, file, file, List.of(), UUID.randomUUID()),
                List.of());
    }
}

package uk.candour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.delivery.ScriptedSmtp.Way.BREAK_AFTER_THE_DOT_KEEPING_IT;
import static uk.candour.notification.delivery.ScriptedSmtp.Way.BREAK_AFTER_THE_DOT_LOSING_IT;
import static uk.candour.notification.delivery.ScriptedSmtp.Way.GREYLIST;
import static uk.candour.notification.delivery.ScriptedSmtp.Way.NO_SUCH_MAILBOX;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.candour.notification.SteppedClock;
import uk.candour.notification.SteppedService;
import uk.candour.notification.delivery.Office.Approved;

/** Every way that sending can go, against a mail server that misbehaves on purpose. */
@SteppedService
@Import(Office.class)
class DeliveryTests {

    @Autowired Office office;
    @Autowired Mails mails;
    @Autowired MailStates states;
    @Autowired SendingLoop loop;
    @Autowired SteppedClock clock;
    @Autowired JavaMailSenderImpl server;

    private final ScriptedSmtp smtp = new ScriptedSmtp();

    @BeforeEach
    void useTheScriptedServer() {
        server.setPort(smtp.port());
    }

    @AfterEach
    void stop() throws IOException {
        office.clear();
        smtp.close();
    }

    @Test
    void sendsTheApprovedReplyOnce() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);

        assertThat(loop.sendNext()).isTrue();
        assertThat(loop.sendNext()).isFalse();

        assertThat(mail(reply).state()).isEqualTo(MailState.SENT);
        assertThat(mail(reply).serverAnswer()).contains("queued as 4711");
        assertThat(smtp.kept()).hasSize(1);
        assertThat(office.told(command))
                .contains("ResponseSent", "\"2026-11-20\"", "EMAIL", "\"possibleDuplicate\":false");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_AVAILABLE", "GREYLIST", "BREAK_BEFORE_THE_MAIL"})
    void triesAgainWhereTheServerCannotHaveTakenIt(ScriptedSmtp.Way way) {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        smtp.next(way);

        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.RETRY);
        assertThat(loop.sendNext()).as("not before its time").isFalse();
        clock.forward(Duration.ofSeconds(3));
        loop.sendNext();
        assertThat(mail(reply).state()).isEqualTo(MailState.SENT);
        assertThat(smtp.kept()).hasSize(1);
        assertThat(office.told(command)).contains("\"possibleDuplicate\":false");
    }

    @Test
    void triesAgainWhereNobodyListens() throws IOException {
        Approved reply = office.approved("ann@example.org");
        office.send(reply);
        smtp.close();

        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.RETRY);
        assertThat(mail(reply).diagnosis()).contains("could not be reached");
    }

    @Test
    void givesUpAfterADay() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        smtp.next(GREYLIST, GREYLIST);

        loop.sendNext();
        clock.forward(Duration.ofHours(25));
        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.FAILED);
        assertThat(office.told(command)).contains("DeliveryFailed", "gave up after a day");
    }

    @Test
    void aMailboxThatDoesNotExistBecomesAnOfficersWork() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        smtp.next(NO_SUCH_MAILBOX);

        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.FAILED);
        assertThat(mail(reply).failure()).isNotNull();
        assertThat(office.told(command))
                .contains("DeliveryFailed", "\"letter\":\"RESPONSE\"", "550 5.1.1")
                .doesNotContain("ann@example.org");
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAK_AFTER_THE_DOT_KEEPING_IT", "BREAK_AFTER_THE_DOT_LOSING_IT"})
    void aBreakAfterTheDotLeavesItInDoubtAndItGoesAgainUnderTheSameId(ScriptedSmtp.Way way) {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        smtp.next(way);

        loop.sendNext();
        assertThat(mail(reply).state()).isEqualTo(MailState.UNKNOWN);
        clock.forward(Duration.ofSeconds(3));
        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.SENT);
        assertThat(office.told(command)).contains("\"possibleDuplicate\":true");
        assertThat(smtp.kept()).hasSize(way == BREAK_AFTER_THE_DOT_KEEPING_IT ? 2 : 1);
        assertThat(smtp.kept())
                .allMatch(it -> it.contains("Message-ID: " + mail(reply).messageId()));
    }

    @Test
    void stopsMakingCopiesAfterAFewBreaks() {
        Approved reply = office.approved("ann@example.org");
        office.send(reply);
        smtp.next(
                BREAK_AFTER_THE_DOT_LOSING_IT,
                BREAK_AFTER_THE_DOT_LOSING_IT,
                BREAK_AFTER_THE_DOT_LOSING_IT,
                BREAK_AFTER_THE_DOT_LOSING_IT);

        for (int i = 0; i < 4; i++) {
            clock.forward(Duration.ofMinutes(15));
            loop.sendNext();
        }

        assertThat(mail(reply).state()).isEqualTo(MailState.FAILED);
        assertThat(mail(reply).diagnosis()).contains("copies may have arrived");
    }

    @Test
    void aMailWhoseSenderDiedBeforeTheDotIsSimplySentAgain() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        assertThat(states.take(clock.instant(), clock.instant().plusSeconds(60))).isPresent();

        assertThat(loop.sendNext()).as("the lease still runs").isFalse();
        clock.forward(Duration.ofSeconds(61));
        loop.sendNext();

        assertThat(smtp.kept()).hasSize(1);
        assertThat(office.told(command)).contains("\"possibleDuplicate\":false");
    }

    @Test
    void aMailWhoseSenderDiedAfterTheDotIsInDoubt() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        Mail taken = states.take(clock.instant(), clock.instant().plusSeconds(60)).orElseThrow();
        states.enterDoubt(taken, clock.instant(), clock.instant().plusSeconds(60));

        clock.forward(Duration.ofSeconds(61));
        loop.sendNext();

        assertThat(office.told(command)).contains("ResponseSent", "\"possibleDuplicate\":true");
    }

    @Test
    void aSenderThatWasTakenForDeadMayNotSendTheDot() {
        Approved reply = office.approved("ann@example.org");
        office.send(reply);
        Mail paused = states.take(clock.instant(), clock.instant().plusSeconds(60)).orElseThrow();
        clock.forward(Duration.ofSeconds(61));
        loop.sendNext();

        assertThat(states.enterDoubt(paused, clock.instant(), clock.instant().plusSeconds(60)))
                .isFalse();
        assertThat(states.sent(paused, "late", clock.instant())).isFalse();
        assertThat(smtp.kept()).hasSize(1);
        assertThat(mail(reply).serverAnswer()).doesNotContain("late");
    }

    private Mail mail(Approved reply) {
        return mails.of(reply.request()).getFirst();
    }
}

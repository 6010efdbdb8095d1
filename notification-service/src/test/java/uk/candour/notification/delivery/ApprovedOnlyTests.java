package uk.candour.notification.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.candour.notification.SteppedService;
import uk.candour.notification.delivery.Office.Approved;
import uk.candour.platform.inbox.Refused;

/** What is never sent: anything but what was approved, to anything but one address. */
@SteppedService
@Import(Office.class)
class ApprovedOnlyTests {

    @Autowired Office office;
    @Autowired Mails mails;
    @Autowired SendingLoop loop;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMailSenderImpl server;

    @Value("${candour.documents.directory}")
    Path documents;

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
    void doesNotSendAFileThatWasChangedAfterApproval() throws IOException {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        Path file =
                documents
                        .resolve(reply.request().toString())
                        .resolve(reply.manifest().letter().sha256());
        Files.writeString(file, "another letter");

        loop.sendNext();

        assertThat(smtp.kept()).isEmpty();
        assertThat(office.told(command)).contains("DeliveryFailed", "reply.pdf was changed");
    }

    @Test
    void doesNotSendAManifestThatWasChangedAfterApproval() {
        Approved reply = office.approved("ann@example.org");
        UUID command = office.send(reply);
        jdbc.sql("update pack set manifest = replace(manifest, 'reply.pdf', 'other.pdf')").update();

        loop.sendNext();

        assertThat(smtp.kept()).isEmpty();
        assertThat(office.told(command))
                .contains("DeliveryFailed", "not the one that was approved");
    }

    @Test
    void doesNotSendWhatTheApprovedManifestDoesNotList() {
        Approved reply = office.approved("ann@example.org");
        office.send(reply);
        jdbc.sql("update mail set content = replace(content, 'reply.pdf', 'other.pdf')").update();

        loop.sendNext();

        assertThat(smtp.kept()).isEmpty();
        assertThat(mail(reply).diagnosis()).contains("not what the approved manifest lists");
    }

    @Test
    void refusesAPackThatWasNotApproved() {
        Approved one = office.approved("ann@example.org");
        Approved other = office.approved("bob@example.org");
        Approved mixed = new Approved(one.request(), one.pack(), other.approval(), one.manifest());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.send(mixed));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        office.send(
                                new Approved(
                                        other.request(),
                                        one.pack(),
                                        other.approval(),
                                        one.manifest())));
    }

    @Test
    void aCaseHasOneFinalReplyAndOneAcknowledgement() {
        Approved reply = office.approved("ann@example.org");
        UUID contact = office.contact(reply.request(), "ann@example.org");
        office.send(reply);
        office.acknowledge(reply.request(), contact);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.send(reply));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.acknowledge(reply.request(), contact));
    }

    @Test
    void aMailWaitsForItsContact() {
        UUID request = office.received("ann@example.org");
        office.acknowledge(request, UUID.randomUUID());

        assertThat(loop.sendNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org\r\nBcc: eve@example.org", "ann", "<a@b>c@example.org"})
    void anAddressThatIsNoneIsNotTried(String address) {
        Approved reply = office.approved(address);
        office.send(reply);

        loop.sendNext();

        assertThat(mail(reply).state()).isEqualTo(MailState.FAILED);
        assertThat(smtp.kept()).isEmpty();
    }

    @Test
    void noNameOrTextCanAddAHeaderOrEndTheMail() throws Exception {
        Approved reply = office.approved("ann@example.org");
        office.send(reply);

        loop.sendNext();

        String mail = smtp.kept().getFirst();
        MimeMessage parsed =
                new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(ISO_8859_1)));
        MimeMultipart parts = (MimeMultipart) parsed.getContent();
        assertThat(parsed.getAllRecipients()).hasSize(1);
        assertThat(parsed.getHeader("Bcc")).isNull();
        assertThat(parts.getBodyPart(2).getFileName())
                .isEqualTo("figures Bcc- eve@example.org.csv");
        assertThat(mail).contains("The line above is a dot.");
        assertThat(mail.lines()).allMatch(line -> line.length() < 1000);
    }

    private Mail mail(Approved reply) {
        return mails.of(reply.request()).getFirst();
    }
}

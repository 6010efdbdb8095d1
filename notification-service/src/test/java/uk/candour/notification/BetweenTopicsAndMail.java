package uk.candour.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.candour.contract.Actor;
import uk.candour.contract.Channel;
import uk.candour.contract.ContactEvent.ContactRecorded;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Regime;
import uk.candour.contract.Topic;
import uk.candour.platform.servers.RealServers;

/** The whole service between its topics and a mail server. */
@SpringBootTest(
        classes = NotificationApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "candour.public-url=http://localhost:8080")
@RealServers
@Import(Topics.class)
abstract class BetweenTopicsAndMail {

    static final Actor OLIVIA = new Actor("iss", "olivia.officer");

    /** One for all of them. */
    private static final GreenMail MAIL = mailServer();

    @Autowired Topics topics;

    final UUID request = UUID.randomUUID();

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", MAIL.getSmtp()::getPort);
    }

    /** The mails of a case, oldest first; a service that just started also handles older cases. */
    static List<MimeMessage> mails(String reference) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(it -> messageId(it).startsWith("<" + reference + "."))
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Not missed while this test runs. */
    DeadlineChanged deadline(int version, LocalDate due, @Nullable LocalDate waitingSince) {
        return deadline(version, due, waitingSince, Instant.parse("2999-01-01T00:00:00Z"));
    }

    DeadlineChanged deadline(
            int version, LocalDate due, @Nullable LocalDate waitingSince, Instant missedAt) {
        return new DeadlineChanged(
                request,
                version,
                due,
                null,
                new Targets(due, due, due),
                List.of(),
                missedAt,
                false,
                waitingSince);
    }

    UUID received(String reference) {
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
}

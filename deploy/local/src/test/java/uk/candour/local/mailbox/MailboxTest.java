package uk.candour.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.candour.local.RunningFront;
import uk.candour.local.settings.Listener;

class MailboxTest {

    private final RunningFront front = RunningFront.only();

    @Test
    void showsByImapWhatCameBySmtp() throws Exception {
        send("imap@example.org", "With a dot");

        try (Store store = session().getStore("imap")) {
            store.connect(
                    "127.0.0.1", front.settings().port(Listener.IMAP), "imap@example.org", "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            Message message = inbox.getMessage(1);
            assertThat(inbox.getMessageCount()).isEqualTo(1);
            assertThat(message.getSubject()).isEqualTo("With a dot");
            Multipart parts = (Multipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .startsWith("One\r\n.two\r\nhttp://localhost/track/x.");
        }
    }

    @Test
    void keepsEachMessageOnDiskBeforeItIsAcknowledged() throws Exception {
        send("disk@example.org", "Kept");

        MailStore afterADeath =
                new MailStore(front.settings().data().resolve("mail"), Clock.systemUTC());

        assertThat(afterADeath.to("DISK@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.message().getSubject()).isEqualTo("Kept"));
    }

    @Test
    void refusesForGoodOrTheFirstTimeOnPurpose() throws Exception {
        assertThatThrownBy(() -> send("who@bounce.example", "Never"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("550 5.1.1");
        assertThatThrownBy(() -> send("who@defer.example", "Later"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("450 4.2.0");

        send("who@defer.example", "Later");

        assertThat(front.get("/mailbox?address=who@defer.example").body()).contains("Later");
        assertThat(front.get("/mailbox").body()).doesNotContain("bounce.example</a>");
    }

    @Test
    void showsAMessageAsAPageThatRunsNothing() throws Exception {
        send("page@example.org", "Your <request>");

        Document list = Jsoup.parse(front.get("/mailbox?address=page@example.org").body());
        String address = list.select("dt a").attr("href");
        Document page = Jsoup.parse(front.get(address).body());
        HttpResponse<String> html = front.get(page.select("iframe").attr("src"));
        HttpResponse<String> letter = front.get(page.select("a[href*=attachments]").attr("href"));

        assertThat(page.select("h1").text()).isEqualTo("Your <request>");
        assertThat(page.select(".local-text a").attr("href")).isEqualTo("http://localhost/track/x");
        assertThat(page.select("iframe").attr("sandbox")).doesNotContain("allow-scripts");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox allow-popups");
        assertThat(html.body()).contains("<h1>Hello</h1>");
        assertThat(letter.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "letter.pdf");
        assertThat(letter.body()).isEqualTo("%PDF");
    }

    @Test
    void hasNothingAtOtherAddresses() throws Exception {
        assertThat(front.get("/mailbox/messages/none").statusCode()).isEqualTo(404);
        assertThat(front.get("/mailbox?address=nobody@example.org").body()).contains("No mail yet");
    }

    private void send(String to, String subject) throws Exception {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress("foi@authority.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        MimeBodyPart text = new MimeBodyPart();
        text.setText("One\r\n.two\r\nhttp://localhost/track/x.\r\n");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<h1>Hello</h1><script>alert(1)</script>", "text/html");
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent("%PDF".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        letter.setFileName("letter.pdf");
        message.setContent(new MimeMultipart(text, html, letter));
        Transport.send(message);
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", "" + front.settings().port(Listener.SMTP));
        return Session.getInstance(settings);
    }
}

package uk.candour.notification.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import uk.candour.contract.Document;
import uk.candour.notification.prose.FileName;

/**
 * A mail as it goes over the wire. No header holds anything that an applicant wrote but the checked
 * address; bodies are quoted-printable or base64, so no line of theirs can end the message.
 */
final class MimeMail extends MimeMessage {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMail of(
            Session session,
            Mail mail,
            MailAddress recipient,
            InternetAddress from,
            InternetAddress replyTo,
            Map<String, byte[]> files)
            throws MessagingException {
        MimeMail message = new MimeMail(session, mail.messageId());
        message.setFrom(from);
        message.setReplyTo(new InternetAddress[] {replyTo});
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(recipient.value(), true));
        message.setSubject(mail.content().subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Content-Language", "en-GB");
        if (mail.kind() == MailKind.ACKNOWLEDGEMENT) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.setContent(body(mail.content(), files));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart body(MailContent content, Map<String, byte[]> files)
            throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(content.text(), "plain", files));
        words.addBodyPart(text(content.html(), "html", files));
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        MimeMultipart whole = new MimeMultipart("mixed", first);
        for (Document attachment : content.attachments()) {
            whole.addBodyPart(attachment(attachment, files));
        }
        return whole;
    }

    private static MimeBodyPart text(Document document, String type, Map<String, byte[]> files)
            throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(
                new String(bytes(document, files), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name(),
                type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart attachment(Document document, Map<String, byte[]> files)
            throws MessagingException {
        String type =
                TYPE.matcher(document.type()).matches()
                        ? document.type()
                        : "application/octet-stream";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes(document, files), type)));
        part.setFileName(FileName.of(document.name()));
        part.setDisposition(ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static byte[] bytes(Document document, Map<String, byte[]> files) {
        return Objects.requireNonNull(files.get(document.sha256()), "bytes of the document");
    }
}

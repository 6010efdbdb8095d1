package uk.candour.acceptance.client;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One email as it lies in the applicant's mailbox. */
public record Mail(
        String messageId,
        List<String> recipients,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    static Mail of(Message message) throws MessagingException, IOException {
        var parts = new Parts();
        parts.add(message);
        @Nullable String[] ids = message.getHeader("Message-ID");
        return new Mail(
                ids == null || ids[0] == null ? "" : ids[0],
                Arrays.stream(message.getAllRecipients()).map(Object::toString).toList(),
                message.getSubject(),
                parts.text.toString(),
                parts.html.toString(),
                List.copyOf(parts.attachments));
    }

    private static final class Parts {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                Multipart multipart = (Multipart) part.getContent();
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart child = multipart.getBodyPart(i);
                    add(child);
                }
            } else if (part.getFileName() != null) {
                attachments.add(
                        new Attachment(
                                part.getFileName(),
                                part.getContentType().replaceAll(";.*", "").trim(),
                                part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.isMimeType("text/plain")) {
                text.append(part.getContent());
            }
        }
    }
}

package uk.candour.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a message that a reader wants: its text, its page, and what is attached. */
record Content(@Nullable String text, @Nullable String html, List<Part> attachments) {

    static Content of(Part message) throws MessagingException, IOException {
        Content content = new Content(null, null, new ArrayList<>());
        return content.with(message);
    }

    private Content with(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            Content all = this;
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                all = all.with(one);
            }
            return all;
        }
        boolean attached =
                Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                        || part.getFileName() != null;
        if (!attached && text == null && part.isMimeType("text/plain")) {
            return new Content(part.getContent().toString(), html, attachments);
        }
        if (!attached && html == null && part.isMimeType("text/html")) {
            return new Content(text, part.getContent().toString(), attachments);
        }
        attachments.add(part);
        return this;
    }

    List<String> attachmentNames() throws MessagingException {
        List<String> names = new ArrayList<>();
        for (Part attachment : attachments) {
            names.add(name(attachment));
        }
        return names;
    }

    Optional<Part> attachment(int index) {
        return index >= 0 && index < attachments.size()
                ? Optional.of(attachments.get(index))
                : Optional.empty();
    }

    static String name(Part attachment) throws MessagingException {
        String name = attachment.getFileName();
        try {
            return name == null ? "attachment" : MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }
}

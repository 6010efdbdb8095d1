package uk.candour.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The kept mail as pages: who has some, what they have, and one message. */
@Controller
class MailboxPages {

    private static final int SHOWN = 200;

    private final MailStore store;

    MailboxPages(MailStore store) {
        this.store = store;
    }

    /** A line in a list of messages. */
    record Line(String id, String subject, Instant received) {}

    @GetMapping("/mailbox")
    String addresses(@RequestParam(defaultValue = "") String address, Model model)
            throws MessagingException {
        if (address.isBlank()) {
            model.addAttribute("addresses", store.addresses());
            return "mailbox/addresses";
        }
        List<Line> lines = new ArrayList<>();
        for (StoredMail mail : store.to(address.strip()).stream().limit(SHOWN).toList()) {
            lines.add(line(mail));
        }
        model.addAttribute("address", address.strip());
        model.addAttribute("lines", lines);
        return "mailbox/messages";
    }

    private static Line line(StoredMail mail) throws MessagingException {
        String subject = mail.message().getSubject();
        return new Line(mail.id(), subject == null ? "(no subject)" : subject, mail.received());
    }

    @GetMapping("/mailbox/messages/{id}")
    String message(@PathVariable String id, Model model) throws MessagingException, IOException {
        StoredMail mail = mail(id);
        MimeMessage message = mail.message();
        Content content = Content.of(message);
        model.addAttribute("line", line(mail));
        model.addAttribute("from", message.getHeader("From", ", "));
        model.addAttribute("to", mail.recipients());
        model.addAttribute("text", LinkedText.of(content.text()));
        model.addAttribute("hasText", content.text() != null);
        model.addAttribute("hasHtml", content.html() != null);
        model.addAttribute("attachments", content.attachmentNames());
        return "mailbox/message";
    }

    /** Sandboxed by the answer itself: a message may look as it likes, but it runs nothing. */
    @GetMapping("/mailbox/messages/{id}/html")
    ResponseEntity<byte[]> html(@PathVariable String id) throws MessagingException, IOException {
        String html = Content.of(mail(id).message()).html();
        if (html == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                                + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
                .header("X-Frame-Options", "SAMEORIGIN")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(("<base target=\"_blank\">" + html).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/mailbox/messages/{id}/attachments/{index}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int index)
            throws MessagingException, IOException {
        Part part =
                Content.of(mail(id).message())
                        .attachment(index)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition download =
                ContentDisposition.attachment()
                        .filename(Content.name(part), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(part.getInputStream().readAllBytes());
    }

    private StoredMail mail(String id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

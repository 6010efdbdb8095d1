package uk.candour.notification.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.candour.contract.Document;
import uk.candour.notification.delivery.Mail;
import uk.candour.notification.delivery.MailKind;
import uk.candour.notification.delivery.Mails;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;

/** What was sent on a case, when, and what became of it; for those who answer for the case. */
@Controller
@RequestMapping("/cases/{requestId}")
class CorrespondencePages {

    private static final Set<String> READERS = Set.of("officer", "approver", "manager");

    private final Mails mails;
    private final DocumentStore store;

    CorrespondencePages(Mails mails, DocumentStore store) {
        this.mails = mails;
        this.store = store;
    }

    @GetMapping
    String list(@PathVariable UUID requestId, Person person, Model model) {
        List<Mail> sent = readable(requestId, person);
        model.addAttribute("requestId", requestId);
        model.addAttribute("mails", sent.stream().map(SentMail::of).toList());
        return "correspondence/case";
    }

    /** A file of a response: what the applicant got, byte for byte. */
    @GetMapping("/letters/{sha256}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable UUID requestId, @PathVariable String sha256, Person person) {
        Document file =
                readable(requestId, person).stream()
                        .filter(mail -> mail.kind() != MailKind.ACKNOWLEDGEMENT)
                        .flatMap(mail -> mail.content().attachments().stream())
                        .filter(document -> document.sha256().equals(sha256))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("No letter of this case has that file."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(store.open(requestId, sha256)));
    }

    private List<Mail> readable(UUID requestId, Person person) {
        if (READERS.stream().noneMatch(person::has)) {
            throw new Forbidden("Letters are for officers, approvers and managers.");
        }
        List<Mail> sent = mails.of(requestId);
        if (sent.isEmpty()) {
            throw new NotFound("Nothing has been sent on this case.");
        }
        return sent;
    }
}

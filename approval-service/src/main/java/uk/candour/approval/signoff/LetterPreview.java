package uk.candour.approval.signoff;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.candour.contract.Document;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * The email that will be sent, to be read inside the sign-off page: exactly the manifest's bytes,
 * in a sandbox where nothing runs, nothing is fetched and nothing can be sent.
 */
@Controller
class LetterPreview {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                    + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private final WorkQueue queue;
    private final SignOffDesk desk;
    private final DocumentStore store;

    LetterPreview(WorkQueue queue, SignOffDesk desk, DocumentStore store) {
        this.queue = queue;
        this.desk = desk;
        this.store = store;
    }

    @GetMapping("/work/{id}/letter")
    ResponseEntity<InputStreamResource> letter(@PathVariable UUID id, Person person) {
        WorkItem item =
                queue.find(id)
                        .filter(it -> it.queue().equals(desk.queue()) && desk.admits(it, person))
                        .orElseThrow(() -> new NotFound("There is no such letter."));
        Document email = desk.manifest(item).emailHtml();
        InputStream bytes = store.open(item.subject(), email.sha256());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .contentLength(email.size())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(new InputStreamResource(bytes));
    }
}

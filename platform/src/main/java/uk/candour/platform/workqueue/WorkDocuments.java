package uk.candour.platform.workqueue;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.NotFound;

/** Files of a piece of work, always as attachments, and only those that its records name. */
@Controller
class WorkDocuments {

    private final Work work;
    private final Desks desks;
    private final DocumentStore store;

    WorkDocuments(Work work, Desks desks, DocumentStore store) {
        this.work = work;
        this.desks = desks;
        this.store = store;
    }

    @GetMapping({
        "${candour.work-path:}/api/work/{id}/documents/{sha256}",
        "${candour.work-path:}/work/{id}/documents/{sha256}"
    })
    ResponseEntity<InputStreamResource> download(
            @PathVariable UUID id, @PathVariable String sha256, Person person) {
        WorkItem item = work.see(id, person);
        StoredFile file =
                desks.of(item).documents(item).stream()
                        .filter(it -> it.sha256().equals(sha256))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("This work names no such document."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(store.open(item.subject(), sha256)));
    }
}

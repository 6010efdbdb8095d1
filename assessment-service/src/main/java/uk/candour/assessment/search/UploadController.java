package uk.candour.assessment.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.search.FileCheck.Verdict;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.workqueue.Claimant;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;

/** Puts files up for a search, by whoever has claimed it. */
@Controller
class UploadController {

    private final WorkQueue queue;
    private final SearchDesk desk;
    private final DocumentStore store;
    private final Uploads uploads;
    private final FileCheck check = new FileCheck();

    UploadController(WorkQueue queue, SearchDesk desk, DocumentStore store, Uploads uploads) {
        this.queue = queue;
        this.desk = desk;
        this.store = store;
        this.uploads = uploads;
    }

    @PostMapping("/api/work/{id}/documents")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile upload(
            @PathVariable UUID id, @RequestParam("file") MultipartFile file, Person person) {
        return accept(claimedSearch(id, person), file, person);
    }

    /** The page's form: back to the work with the file in its list, or with what was wrong. */
    @PostMapping("/work/{id}/documents")
    String uploadFromPage(
            @PathVariable UUID id,
            @RequestParam("file") MultipartFile file,
            Person person,
            RedirectAttributes flash) {
        WorkItem item = claimedSearch(id, person);
        try {
            flash.addFlashAttribute("uploaded", accept(item, file, person).name());
        } catch (FieldErrors rejected) {
            flash.addFlashAttribute("uploadProblem", rejected.byField().get("file"));
        }
        return "redirect:/work/" + id + "#files";
    }

    private WorkItem claimedSearch(UUID id, Person person) {
        WorkItem item =
                queue.find(id)
                        .filter(it -> it.queue().equals(desk.queue()))
                        .orElseThrow(() -> new NotFound("There is no such search."));
        if (!desk.admits(item, person)) {
            throw new Forbidden("This search belongs to another department.");
        }
        Claimant claimant = item.claimedBy();
        if (item.state() != WorkItem.State.OPEN) {
            throw new Conflict("This search is closed: no file can be added.");
        }
        if (claimant == null) {
            throw new Conflict("Claim this search first.");
        }
        if (!claimant.is(person)) {
            throw new Forbidden("%s has claimed this search.".formatted(claimant.name()));
        }
        return item;
    }

    private StoredFile accept(WorkItem item, MultipartFile file, Person person) {
        try {
            Path draft = Files.createTempFile("upload", ".part");
            try {
                file.transferTo(draft);
                String name = FileName.clean(file.getOriginalFilename());
                return switch (check.judge(name, draft)) {
                    case Verdict.Rejected(String why) -> throw FieldErrors.of("file", why);
                    case Verdict.Accepted(String accepted) -> keep(item, accepted, draft, person);
                };
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private StoredFile keep(WorkItem item, String name, Path draft, Person person)
            throws IOException {
        try (var bytes = Files.newInputStream(draft)) {
            StoredFile stored = store.put(item.subject(), name, bytes);
            return uploads.add(item.id(), stored, Authors.of(person));
        }
    }
}

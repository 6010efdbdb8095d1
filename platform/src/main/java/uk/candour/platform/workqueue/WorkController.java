package uk.candour.platform.workqueue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.platform.login.Person;

/** The queues for machines: list, read, claim, release, complete. */
@RestController
@RequestMapping("${candour.work-path:}/api/work")
class WorkController {

    private final Work work;
    private final WorkList list;
    private final Desks desks;
    private final Advising advising;
    private final JsonMapper json;

    WorkController(Work work, WorkList list, Desks desks, Advising advising, JsonMapper json) {
        this.work = work;
        this.list = list;
        this.desks = desks;
        this.advising = advising;
        this.json = json;
    }

    /**
     * @param next null at the end
     */
    record Listed(List<WorkView> items, @Nullable String next) {}

    @GetMapping
    Listed list(
            Person person,
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        WorkList.Page page = list.of(person, queue, after, limit);
        return new Listed(page.items().stream().map(WorkView::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectNode> read(@PathVariable UUID id, Person person) {
        return answer(work.see(id, person), person);
    }

    @PostMapping("/{id}/claim")
    ResponseEntity<ObjectNode> claim(@PathVariable UUID id, Person person) {
        return answer(work.claim(id, person), person);
    }

    @PostMapping("/{id}/release")
    ResponseEntity<ObjectNode> release(@PathVariable UUID id, Person person) {
        WorkItem item = work.release(id, person);
        return desks.of(item).admits(item, person) ? answer(item, person) : outline(item);
    }

    @PostMapping("/{id}/completion")
    Map<String, Object> complete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody JsonNode body,
            Person person) {
        Completion completion = work.complete(id, etag, () -> new Answer(body), person);
        List<String> warnings =
                advising.warnings(work.see(id, person), new Answer(body), person, completion);
        return Map.of("id", id, "state", WorkItem.State.DONE, "warnings", warnings);
    }

    /** What a completion with this body would be warned of; changes nothing. */
    @PostMapping("/{id}/readiness")
    Map<String, List<Advice>> readiness(
            @PathVariable UUID id, @RequestBody JsonNode body, Person person) {
        return Map.of("findings", advising.on(work.see(id, person), new Answer(body), person));
    }

    /** For whoever may give the work back and not see what it is about. */
    private ResponseEntity<ObjectNode> outline(WorkItem item) {
        ObjectNode body = json.valueToTree(WorkView.of(item));
        body.putNull("subject");
        return ResponseEntity.ok().eTag(item.etag()).body(body);
    }

    /** The item, joined by what its desk says is needed to do it and the files it may show. */
    private ResponseEntity<ObjectNode> answer(WorkItem item, Person person) {
        Desk desk = desks.of(item);
        ObjectNode body = json.valueToTree(desk.view(item, person));
        if (!body.has("documents")) {
            body.set("documents", json.valueToTree(desk.documents(item)));
        }
        ObjectNode known = json.valueToTree(WorkView.of(item));
        known.properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return ResponseEntity.ok().eTag(item.etag()).body(body);
    }
}

package uk.candour.assessment.precedent;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.assessment.precedent.WorkPrecedents.OnItem;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;

/** Earlier decisions for machines: for whoever may see the work. */
@RestController
class PrecedentController {

    private final WorkQueue queue;
    private final List<Desk> desks;
    private final WorkPrecedents precedents;

    PrecedentController(WorkQueue queue, List<Desk> desks, WorkPrecedents precedents) {
        this.queue = queue;
        this.desks = desks;
        this.precedents = precedents;
    }

    /**
     * @param items those of the request that the work is about
     */
    record Found(List<OnItem> items) {}

    @GetMapping("/api/work/{id}/precedents")
    Found precedents(@PathVariable UUID id, Person person) {
        WorkItem item = queue.find(id).orElseThrow(() -> new NotFound("There is no such work."));
        if (desks.stream()
                .filter(it -> it.queue().equals(item.queue()))
                .noneMatch(it -> it.admits(item, person))) {
            throw new Forbidden("This work belongs to another role or department.");
        }
        return new Found(precedents.of(item));
    }
}

package uk.candour.platform.workqueue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;

/** All desks of this service, by queue. */
@Component
class Desks {

    private final Map<String, Desk> byQueue = new TreeMap<>();

    Desks(List<Desk> desks) {
        desks.forEach(desk -> byQueue.put(desk.queue(), desk));
    }

    Desk of(WorkItem item) {
        Desk desk = byQueue.get(item.queue());
        if (desk == null) {
            throw new IllegalStateException("no desk for queue " + item.queue());
        }
        return desk;
    }

    /** The desk of the item, if this person may see it. */
    Desk admitting(WorkItem item, Person person) {
        Desk desk = of(item);
        if (!desk.admits(item, person)) {
            throw new Forbidden("This work belongs to another role or department.");
        }
        return desk;
    }

    /**
     * Refuses the name of a queue that is not here, or whose work this person never sees.
     *
     * @throws FieldErrors about {@code queue}, with the names that there are
     */
    void check(String queue, Person person) {
        if (!byQueue.containsKey(queue)) {
            throw FieldErrors.of(
                    "queue", "Name one of: " + String.join(", ", byQueue.keySet()) + ".");
        }
        if (of(person).stream().noneMatch(desk -> desk.queue().equals(queue))) {
            throw new Forbidden("The work of this queue belongs to another role.");
        }
    }

    Collection<Desk> all() {
        return byQueue.values();
    }

    /** The desks this person works at, in order of queue. */
    List<Desk> of(Person person) {
        return byQueue.values().stream()
                .filter(desk -> person.has(desk.role()) || person.has(desk.roleWithoutDepartment()))
                .toList();
    }
}

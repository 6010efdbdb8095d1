package uk.candour.platform.workqueue;

import java.util.UUID;
import uk.candour.platform.login.Person;

/** How a service words what happens in its queues, and the topic it says it on. */
public interface WorkEvents {

    String topic();

    Object opened(WorkItem item);

    Object claimed(WorkItem item, Person by);

    Object released(WorkItem item, Person by);

    /** Completed, or cancelled because it is no longer wanted. */
    Object closed(WorkItem item, boolean completed);

    /** Said, under this id and in the same transaction: for a service that keeps what it says. */
    default void announced(UUID id, Object event) {}
}

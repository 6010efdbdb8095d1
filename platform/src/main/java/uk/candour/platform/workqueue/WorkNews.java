package uk.candour.platform.workqueue;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.platform.login.Person;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** Announces what happens to work, in the transaction in which it happens. */
@Component
class WorkNews {

    private final Outbox outbox;
    private final WorkEvents events;

    WorkNews(Outbox outbox, WorkEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    void opened(WorkItem item) {
        announce(item, events.opened(item));
    }

    void claimed(WorkItem item, Person by) {
        announce(item, events.claimed(item, by));
    }

    void released(WorkItem item, Person by) {
        announce(item, events.released(item, by));
    }

    void closed(WorkItem item, boolean completed) {
        announce(item, events.closed(item, completed));
    }

    private void announce(WorkItem item, Object event) {
        UUID id =
                outbox.send(
                        Outgoing.of(events.topic(), item.subject(), event)
                                .causedBy(item.commandId()));
        events.announced(id, event);
    }
}

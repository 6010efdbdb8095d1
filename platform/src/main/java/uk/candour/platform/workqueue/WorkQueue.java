package uk.candour.platform.workqueue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where handlers open and withdraw work, in the transaction of the message that asks for it. */
@Repository
public class WorkQueue {

    private final WorkTable table;
    private final WorkNews news;

    WorkQueue(WorkTable table, WorkNews news) {
        this.table = table;
        this.news = news;
    }

    /** Opens the work once, however often its command comes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewWork work) {
        table.insert(work).flatMap(table::find).ifPresent(item -> news.opened(item));
    }

    /**
     * Withdraws work that is still open: completing it is refused from now on. Unknown or closed
     * work is left alone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID commandId) {
        table.lockByCommand(commandId)
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .ifPresent(item -> {
                    table.close(item.id(), WorkItem.State.CANCELLED, null);
                    news.closed(item, false);
                });
    }

    /** Says what lists show about a subject, before or after work on it is opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(UUID subject, WorkSubject about) {
        table.describe(subject, about);
    }

    /** What lists say about a subject; empty where nothing was said of it yet. */
    public Optional<WorkSubject> about(UUID subject) {
        return table.about(subject);
    }

    /** The work that a command asked for, open or closed. */
    public Optional<WorkItem> find(UUID workId) {
        return table.find(workId);
    }
}

package uk.candour.approval;

import org.springframework.stereotype.Component;
import uk.candour.approval.deadlines.OpenWork;
import uk.candour.contract.Actor;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.WorkEvents;
import uk.candour.platform.workqueue.WorkItem;

/**
 * Tells the others about this service's work, and its own board at once: it does not read its own
 * topic.
 */
@Component
class ApprovalWork implements WorkEvents {

    private final OpenWork board;

    ApprovalWork(OpenWork board) {
        this.board = board;
    }

    @Override
    public String topic() {
        return Topic.APPROVAL_EVENTS.wireName();
    }

    @Override
    public WorkEvent opened(WorkItem it) {
        return shown(
                new WorkOpened(
                        it.subject(),
                        it.id(),
                        it.commandId(),
                        it.queue(),
                        it.department(),
                        it.dueOn()));
    }

    @Override
    public WorkEvent claimed(WorkItem it, Person by) {
        return shown(new WorkClaimed(it.subject(), it.id(), actor(by)));
    }

    @Override
    public WorkEvent released(WorkItem it, Person by) {
        return shown(new WorkReleased(it.subject(), it.id(), actor(by)));
    }

    @Override
    public WorkEvent closed(WorkItem it, boolean completed) {
        return shown(new WorkClosed(it.subject(), it.id(), completed));
    }

    private WorkEvent shown(WorkEvent event) {
        board.on(event);
        return event;
    }

    private static Actor actor(Person by) {
        return new Actor(by.iss(), by.sub());
    }
}

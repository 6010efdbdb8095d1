package uk.candour.notification;

import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.WorkEvents;
import uk.candour.platform.workqueue.WorkItem;

/** What happens in this service's queue, in the words of the contract. */
@Component
class NotificationWorkEvents implements WorkEvents {

    @Override
    public String topic() {
        return Topic.NOTIFICATION_EVENTS.wireName();
    }

    @Override
    public WorkEvent opened(WorkItem item) {
        return new WorkEvent.WorkOpened(
                item.subject(),
                item.id(),
                item.commandId(),
                item.queue(),
                item.department(),
                item.dueOn());
    }

    @Override
    public WorkEvent claimed(WorkItem item, Person by) {
        return new WorkEvent.WorkClaimed(item.subject(), item.id(), new Actor(by.iss(), by.sub()));
    }

    @Override
    public WorkEvent released(WorkItem item, Person by) {
        return new WorkEvent.WorkReleased(item.subject(), item.id(), new Actor(by.iss(), by.sub()));
    }

    @Override
    public WorkEvent closed(WorkItem item, boolean completed) {
        return new WorkEvent.WorkClosed(item.subject(), item.id(), completed);
    }
}

package uk.candour.assessment;

import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.Authors;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.WorkEvents;
import uk.candour.platform.workqueue.WorkItem;

/** How this service tells the others what happens in its queues. */
@Component
class AssessmentWork implements WorkEvents {

    @Override
    public String topic() {
        return Topic.ASSESSMENT_EVENTS.wireName();
    }

    @Override
    public Object opened(WorkItem item) {
        return new WorkOpened(
                item.subject(),
                item.id(),
                item.commandId(),
                item.queue(),
                item.department(),
                item.dueOn());
    }

    @Override
    public Object claimed(WorkItem item, Person by) {
        return new WorkClaimed(item.subject(), item.id(), Authors.of(by));
    }

    @Override
    public Object released(WorkItem item, Person by) {
        return new WorkReleased(item.subject(), item.id(), Authors.of(by));
    }

    @Override
    public Object closed(WorkItem item, boolean completed) {
        return new WorkClosed(item.subject(), item.id(), completed);
    }
}

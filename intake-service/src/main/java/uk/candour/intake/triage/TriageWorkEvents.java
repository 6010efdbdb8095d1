package uk.candour.intake.triage;

import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.WorkEvents;
import uk.candour.platform.workqueue.WorkItem;

/** Tells the others what happens at the triage desk. */
@Component
class TriageWorkEvents implements WorkEvents {

    @Override
    public String topic() {
        return Topic.INTAKE_EVENTS.wireName();
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
        return new WorkEvent.WorkClaimed(item.subject(), item.id(), actor(by));
    }

    @Override
    public WorkEvent released(WorkItem item, Person by) {
        return new WorkEvent.WorkReleased(item.subject(), item.id(), actor(by));
    }

    @Override
    public WorkEvent closed(WorkItem item, boolean completed) {
        return new WorkEvent.WorkClosed(item.subject(), item.id(), completed);
    }

    private static Actor actor(Person person) {
        return new Actor(person.iss(), person.sub());
    }
}

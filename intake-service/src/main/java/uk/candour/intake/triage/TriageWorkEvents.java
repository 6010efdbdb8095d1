package uk.candour.intake.triage;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.WorkEvents;
import uk.candour.platform.workqueue.WorkItem;

/** Tells the others what happens at the triage desk, and keeps it in the case's story. */
@Component
class TriageWorkEvents implements WorkEvents {

    private final CaseEvents story;

    TriageWorkEvents(CaseEvents story) {
        this.story = story;
    }

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

    @Override
    public void announced(UUID id, Object event) {
        story.keepOwn(id, (WorkEvent) event);
    }

    private static Actor actor(Person person) {
        return new Actor(person.iss(), person.sub());
    }
}

package uk.candour.intake.triage;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/** The officers' queue of requests to be decided on. */
@Component
public class TriageDesk implements Desk {

    private static final String QUEUE = "triage";

    private final TriageFiles files;
    private final Laws laws;
    private final CaseEvents caseEvents;
    private final WorkQueue queue;

    TriageDesk(TriageFiles files, Laws laws, CaseEvents caseEvents, WorkQueue queue) {
        this.files = files;
        this.laws = laws;
        this.caseEvents = caseEvents;
        this.queue = queue;
    }

    /** Opens the work; a request that is not here is refused, a repeated command opens nothing. */
    public void open(TriageRequest command, Envelope envelope) {
        files.checkExists(command.requestId());
        queue.open(
                new NewWork(
                        envelope.id(), QUEUE, command.requestId(), command.department(), command));
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public String role() {
        return "officer";
    }

    @Override
    public Object view(WorkItem item, Person viewer) {
        return files.view(item.details(TriageRequest.class));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        var command = item.details(TriageRequest.class);
        var given = answer.as(TriageAnswer.class);
        var file = files.file(command, given);
        var outcome = Triage.decide(given, file);
        return switch (outcome) {
            case TriageOutcome.Incomplete it -> throw new FieldErrors(it.problems());
            case TriageOutcome.Decided it -> {
                record(item, it, by);
                yield new Completion(
                        Stream.concat(
                                        Endings.warnings(it.decision(), file.original()).stream(),
                                        CostRefusal.warnings(it.decision(), file.cost()).stream())
                                .toList());
            }
        };
    }

    private void record(WorkItem item, TriageOutcome.Decided decided, Person by) {
        var wording = decided.wording();
        laws.govern(item.subject(), decided.regime(), by);
        caseEvents.announce(
                new RequestTriaged(
                        item.subject(),
                        new Actor(by.iss(), by.sub()),
                        decided.regime(),
                        wording.subject(),
                        wording.numbered(),
                        decided.decision()),
                item.commandId());
        queue.describe(item.subject(), new WorkSubject(null, wording.subject(), null));
    }
}

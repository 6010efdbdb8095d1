package uk.candour.process.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import uk.candour.contract.CancelWork;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/**
 * Enters a wait when a receive task or an event-based gateway is reached: only there the execution
 * that the answer resumes is known. Leaving without an answer (the request was withdrawn, or
 * refused at another department) means that nobody wants the work any more.
 */
@Component
class WaitListener implements ExecutionListener {

    /** Set by the step that gave the command, for this transaction only. */
    static final String COMMAND_ID = "commandId";

    private final Waits waits;
    private final Outbox outbox;

    WaitListener(Waits waits, Outbox outbox) {
        this.waits = waits;
        this.outbox = outbox;
    }

    @Override
    public void notify(DelegateExecution execution) {
        switch (execution.getEventName()) {
            case EVENTNAME_START -> enter(execution);
            case EVENTNAME_END -> leave(execution);
            default -> throw new IllegalStateException(execution.getEventName());
        }
    }

    private void enter(DelegateExecution execution) {
        UUID commandId = UUID.fromString(String.valueOf(execution.getVariable(COMMAND_ID)));
        waits.entered(commandId, execution.getId(), execution.getProcessInstanceId());
    }

    private void leave(DelegateExecution execution) {
        waits.givenUp(execution.getId())
                .filter(Wait::byPeople)
                .ifPresent(wait ->
                        outbox.send(
                                Outgoing.of(
                                        wait.topic(),
                                        wait.requestId(),
                                        new CancelWork(wait.requestId(), wait.commandId()))));
    }
}

package uk.candour.process;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.ApprovalCommand;
import uk.candour.contract.AssessmentCommand;
import uk.candour.contract.IntakeCommand;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.engine.Waits;

/** Gives a command and prepares the wait for its answer, all in the engine's transaction. */
@Component
class Dispatch {

    private final CaseRecords records;
    private final Waits waits;
    private final Outbox outbox;

    Dispatch(CaseRecords records, Waits waits, Outbox outbox) {
        this.records = records;
        this.waits = waits;
        this.outbox = outbox;
    }

    CaseFile file(At at) {
        return records.file(at.request());
    }

    /** Gives the command; a step that is a stage of the case is told to everybody. */
    void give(DelegateExecution execution, @Nullable Stage stage, Asking asking) {
        At at = new At(execution);
        CaseFile file = file(at);
        Message command = asking.command().apply(at, file);
        Topic topic = topicOf(command);
        UUID commandId =
                outbox.send(
                        Outgoing.of(topic.wireName(), at.request(), command)
                                .causedBy(file.heard().last())
                                .needing(Needs.of(command, topic, file)));
        waits.given(commandId, at.request(), topic.wireName(), byPeople(command));
        execution.setVariableLocal(Variables.COMMAND_ID, stringValue(commandId.toString(), true));
        if (stage != null) {
            String department = asking.department().apply(at, file);
            tell(file, new StageEntered(at.request(), stage, commandId, department));
        }
    }

    void tell(CaseFile file, ProcessEvent event) {
        outbox.send(
                Outgoing.of(Topic.PROCESS_EVENTS.wireName(), event.requestId(), event)
                        .causedBy(file.heard().last()));
    }

    /** What a step asks for, and of which department where it is a department's work. */
    record Asking(
            BiFunction<At, CaseFile, ? extends Message> command,
            BiFunction<At, CaseFile, @Nullable String> department) {}

    private static Topic topicOf(Message command) {
        return switch (command) {
            case IntakeCommand it -> Topic.INTAKE_COMMANDS;
            case AssessmentCommand it -> Topic.ASSESSMENT_COMMANDS;
            case ApprovalCommand it -> Topic.APPROVAL_COMMANDS;
            case NotificationCommand it -> Topic.NOTIFICATION_COMMANDS;
            default -> throw new IllegalArgumentException("not a command: " + command);
        };
    }

    /** An acknowledgement or a response on its way is nobody's open work: it is not called back. */
    private static boolean byPeople(Message command) {
        return !(command instanceof AcknowledgeRequest
                || command instanceof ComposeResponse
                || command instanceof SendResponse);
    }
}

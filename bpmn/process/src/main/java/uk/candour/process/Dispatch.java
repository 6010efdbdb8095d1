package uk.candour.process;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.ApprovalCommand;
import uk.candour.contract.AssessmentCommand;
import uk.candour.contract.IntakeCommand;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.AwaitFee;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationCommand;
import uk.candour.contract.NotificationCommand.AcknowledgeRequest;
import uk.candour.contract.NotificationCommand.ComposeResponse;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.NotificationCommand.SendApology;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.engine.Waits;

/** Makes steps that give a command and prepare the wait for its answer, in one transaction. */
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

    /** A step beside the case: nobody is told that the case has reached it. */
    JavaDelegate aside(BiFunction<At, CaseFile, ? extends Message> command) {
        return execution -> {
            At at = new At(execution);
            give(at, file(at), command);
        };
    }

    JavaDelegate step(Stage stage, BiFunction<At, CaseFile, ? extends Message> command) {
        return step(stage, (at, file) -> null, command);
    }

    /**
     * @param department the one whose work the step is
     */
    JavaDelegate step(
            Stage stage,
            BiFunction<At, CaseFile, @Nullable String> department,
            BiFunction<At, CaseFile, ? extends Message> command) {
        return execution -> {
            At at = new At(execution);
            CaseFile file = file(at);
            UUID commandId = give(at, file, command);
            tell(
                    file,
                    new StageEntered(at.request(), stage, commandId, department.apply(at, file)));
        };
    }

    CaseFile file(At at) {
        return records.file(at.request());
    }

    void tell(CaseFile file, ProcessEvent event) {
        outbox.send(
                Outgoing.of(Topic.PROCESS_EVENTS.wireName(), event.requestId(), event)
                        .causedBy(file.heard().last()));
    }

    /** A command that no step waits for. */
    JavaDelegate order(BiFunction<At, CaseFile, ? extends Message> command) {
        return execution -> {
            At at = new At(execution);
            CaseFile file = file(at);
            send(at, file, command.apply(at, file));
        };
    }

    private UUID give(At at, CaseFile file, BiFunction<At, CaseFile, ? extends Message> asking) {
        Message command = asking.apply(at, file);
        UUID commandId = send(at, file, command);
        waits.given(commandId, at.request(), topicOf(command).wireName(), byPeople(command));
        at.execution()
                .setVariableLocal(Variables.COMMAND_ID, stringValue(commandId.toString(), true));
        return commandId;
    }

    private UUID send(At at, CaseFile file, Message command) {
        Topic topic = topicOf(command);
        return outbox.send(
                Outgoing.of(topic.wireName(), at.request(), command)
                        .causedBy(file.heard().last())
                        .needing(Needs.of(command, topic, file)));
    }

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
                || command instanceof SendResponse
                || command instanceof NotifyApplicant
                || command instanceof SendApology
                || command instanceof AwaitClarification
                || command instanceof AwaitFee);
    }
}

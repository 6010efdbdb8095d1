package uk.candour.assessment;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.OpenWork;
import uk.candour.assessment.casefile.Register;
import uk.candour.assessment.precedent.Closing;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.DeadlineWarned;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentCommand;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.CancelWork;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.inbox.Inbox;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * The front door: everything that reaches this service, and what it does with it. The inbox drops
 * what came before, so a repeated message changes nothing anywhere below.
 */
@Configuration
class AssessmentInbox {

    /**
     * Each command opens one piece of work. Early: it waits in the inbox for the records it needs;
     * one that names a record of another kind is parked. Late, after its cancellation: cannot be,
     * both come on this topic in order. Unknown work is cancelled without effect.
     */
    @Bean
    Consumer<Message<byte[]>> assessmentCommands(Inbox inbox, OpenWork open, WorkQueue queue) {
        return inbox.of(
                Topic.ASSESSMENT_COMMANDS.wireName(),
                AssessmentCommand.class,
                (command, envelope) -> {
                    switch (command) {
                        case SearchRecords it -> open.search(envelope.id(), it);
                        case ConsiderRequest it -> open.consider(envelope.id(), it);
                        case Consult it -> open.consult(envelope.id(), it);
                        case AssessHarm it -> open.harm(envelope.id(), it);
                        case JustifyExemption it -> open.justification(envelope.id(), it);
                        case BalancePublicInterest it -> open.publicInterest(envelope.id(), it);
                        case DraftReply it -> open.reply(envelope.id(), it);
                        case ReviewRequest it -> open.review(envelope.id(), it);
                        case CancelWork it -> queue.cancel(it.commandId());
                    }
                });
    }

    /**
     * What a case is called and when it is due is kept whatever the order: an older deadline never
     * replaces a newer one. Withdrawals and recalls reach the work as the process's {@code
     * CancelWork}.
     */
    @Bean
    Consumer<Message<byte[]>> intakeEvents(Inbox inbox, CaseFile file, Register register) {
        return inbox.of(
                Topic.INTAKE_EVENTS.wireName(),
                IntakeEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case RequestReceived it -> {
                            register.received(it);
                            file.keep(envelope.id(), it);
                        }
                        case RequestTriaged it -> {
                            file.keep(envelope.id(), it);
                            register.triaged(it);
                        }
                        case DeadlineChanged it -> register.deadline(it);
                        case DepartmentChased it -> file.keep(envelope.id(), it);
                        case FeePaid it -> file.keep(envelope.id(), it);
                        case ReviewAsked it -> register.review(it);
                        case ReviewWithdrawn _,
                                RequestWithdrawn _,
                                DepartmentRecalled _,
                                ClarificationReceived _,
                                ClarificationLapsed _,
                                FeeLapsed _,
                                IntakeEvent.ApologyWorded _,
                                IntakeEvent.ApologyNotNeeded _,
                                IntakeEvent.MoreTimeClaimed _ -> {}
                        case WorkEvent _ -> {}
                    }
                });
    }

    /**
     * An opinion, who approved and a return's comment are kept for the work that names them, sooner
     * or later.
     */
    @Bean
    Consumer<Message<byte[]>> approvalEvents(Inbox inbox, CaseFile file) {
        return inbox.of(
                Topic.APPROVAL_EVENTS.wireName(),
                ApprovalEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case OpinionGiven it -> file.keep(envelope.id(), it);
                        case ResponseReturned it -> file.keep(envelope.id(), it);
                        case ResponseApproved it -> file.keep(envelope.id(), it);
                        case DeadlineWarned _, DeadlineMissed _ -> {}
                        case WorkEvent _ -> {}
                    }
                });
    }

    /**
     * What was sent, for whoever reviews it, and why a letter could not be composed, for the work
     * that names it, are kept, sooner or later.
     */
    @Bean
    Consumer<Message<byte[]>> notificationEvents(Inbox inbox, CaseFile file) {
        return inbox.of(
                Topic.NOTIFICATION_EVENTS.wireName(),
                NotificationEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ResponseBlocked it -> file.keep(envelope.id(), it);
                        case ResponseComposed it -> file.keep(envelope.id(), it);
                        case RequestAcknowledged _,
                                ResponseSent _,
                                DeliveryFailed _,
                                ApplicantNotified _ -> {}
                        case WorkEvent _ -> {}
                    }
                });
    }

    /**
     * Where a case is changes nothing here: work comes by command. A case that closes leaves its
     * decisions to later ones; all they rest on came before its reply was drafted.
     */
    @Bean
    Consumer<Message<byte[]>> processEvents(Inbox inbox, Closing closing) {
        return inbox.of(
                Topic.PROCESS_EVENTS.wireName(),
                ProcessEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case CaseClosed it -> closing.closed(it);
                        case StageEntered _, ReviewClosed _ -> {}
                    }
                });
    }
}

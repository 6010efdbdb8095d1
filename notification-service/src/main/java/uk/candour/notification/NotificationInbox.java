package uk.candour.notification;

import static uk.candour.contract.CaseOutcome.WITHDRAWN;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.CancelWork;
import uk.candour.contract.ContactEvent;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.NotificationCommand;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.correspondence.Acknowledgements;
import uk.candour.notification.correspondents.Contacts;
import uk.candour.notification.delivery.Postbox;
import uk.candour.notification.delivery.UndeliverableDesk;
import uk.candour.notification.letter.Composing;
import uk.candour.notification.notice.DueDates;
import uk.candour.notification.notice.Notices;
import uk.candour.platform.inbox.Inbox;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/**
 * The front door: everything this service is told. A message that comes again is dropped by the
 * inbox before it gets here, and a command waits there for the records it names.
 */
@Configuration(proxyBeanMethods = false)
class NotificationInbox {

    /**
     * Early: waits for its records, and up to ten minutes for the contact. Late, or for a case that
     * has its reply already: refused, so that an operator sees it. Unknown records: refused.
     */
    @Bean
    Consumer<Message<byte[]>> notificationCommands(
            Inbox inbox,
            Acknowledgements acknowledgements,
            Composing composing,
            Postbox postbox,
            UndeliverableDesk undeliverable,
            Notices notices,
            WorkQueue queue) {
        return inbox.of(
                Topic.NOTIFICATION_COMMANDS.wireName(),
                NotificationCommand.class,
                (command, envelope) -> {
                    switch (command) {
                        case NotificationCommand.AcknowledgeRequest it ->
                                acknowledgements.acknowledge(it, envelope);
                        case NotificationCommand.ComposeResponse it ->
                                composing.compose(it, envelope);
                        case NotificationCommand.SendResponse it -> postbox.send(it, envelope.id());
                        case NotificationCommand.ResolveDelivery it ->
                                undeliverable.open(it, envelope.id());
                        case NotificationCommand.NotifyApplicant it -> notices.notify(it, envelope);
                        case NotificationCommand.SendApology it -> notices.apologise(it, envelope);
                        case CancelWork it -> queue.cancel(it.commandId());
                    }
                });
    }

    /**
     * Records are kept under their own ids, in whatever order they come: early ones wait for the
     * command that names them, late ones are kept and never rendered.
     */
    @Bean
    Consumer<Message<byte[]>> intakeEvents(
            Inbox inbox,
            CaseFile caseFile,
            WorkQueue queue,
            DueDates dueDates,
            UndeliverableDesk undeliverable) {
        return inbox.of(
                Topic.INTAKE_EVENTS.wireName(),
                IntakeEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case IntakeEvent.RequestReceived it -> {
                            caseFile.keep(it, envelope);
                            queue.describe(
                                    it.requestId(), new WorkSubject(it.reference(), null, null));
                        }
                        case IntakeEvent.RequestTriaged it -> {
                            caseFile.keep(it, envelope);
                            queue.describe(
                                    it.requestId(), new WorkSubject(null, it.subject(), null));
                        }
                        case DeadlineChanged it -> {
                            caseFile.keep(it, envelope);
                            queue.describe(
                                    it.requestId(), new WorkSubject(null, null, it.answerDue()));
                            dueDates.catchUp(it.requestId(), envelope);
                        }
                        case IntakeEvent.ApologyWorded it -> caseFile.keep(it, envelope);
                        case IntakeEvent.MoreTimeClaimed it -> dueDates.moreTime(it, envelope);
                        case IntakeEvent.ClarificationReceived it ->
                                undeliverable.answered(it.requestId());
                        case IntakeEvent.ReviewAsked it -> {
                            caseFile.keep(it, envelope);
                            queue.describe(it.requestId(), new WorkSubject(null, null, it.dueOn()));
                        }
                        // The process withdraws what it asked for by CancelWork.
                        case IntakeEvent.RequestWithdrawn _,
                                IntakeEvent.DepartmentChased _,
                                IntakeEvent.DepartmentRecalled _,
                                IntakeEvent.ClarificationLapsed _,
                                IntakeEvent.FeePaid _,
                                IntakeEvent.FeeLapsed _,
                                IntakeEvent.ApologyNotNeeded _,
                                IntakeEvent.ReviewWithdrawn _,
                                WorkEvent _ -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> assessmentEvents(Inbox inbox, CaseFile caseFile) {
        return inbox.of(
                Topic.ASSESSMENT_EVENTS.wireName(),
                AssessmentEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case AssessmentEvent.SearchCompleted _,
                                AssessmentEvent.FeeCharged _,
                                AssessmentEvent.RequestConsidered _,
                                AssessmentEvent.HarmAssessed _,
                                AssessmentEvent.ExemptionJustified _,
                                AssessmentEvent.PublicInterestBalanced _,
                                ReplyDrafted _,
                                RequestReviewed _ ->
                                caseFile.keep(event, envelope);
                        // No letter is made of these.
                        case AssessmentEvent.SearchDeclined _,
                                AssessmentEvent.ClarificationNeeded _,
                                AssessmentEvent.LimitExceeded _,
                                AssessmentEvent.SearchAgainAsked _,
                                AssessmentEvent.ConsultationAsked _,
                                AssessmentEvent.Consulted _,
                                WorkEvent _ -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> approvalEvents(Inbox inbox, CaseFile caseFile) {
        return inbox.of(
                Topic.APPROVAL_EVENTS.wireName(),
                ApprovalEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ApprovalEvent.OpinionGiven _, ApprovalEvent.ResponseApproved _ ->
                                caseFile.keep(event, envelope);
                        case ApprovalEvent.ResponseReturned _,
                                ApprovalEvent.DeadlineWarned _,
                                ApprovalEvent.DeadlineMissed _,
                                WorkEvent _ -> {}
                    }
                });
    }

    /** A withdrawal is confirmed when nobody works on the case any more: then it is closed. */
    @Bean
    Consumer<Message<byte[]>> processEvents(
            Inbox inbox, Notices notices, UndeliverableDesk undeliverable) {
        return inbox.of(
                Topic.PROCESS_EVENTS.wireName(),
                ProcessEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ProcessEvent.StageEntered _ -> {}
                        case ProcessEvent.CaseClosed it -> {
                            undeliverable.noLongerNeeded(it.requestId());
                            if (it.outcome() == WITHDRAWN) {
                                notices.withdrawn(it, envelope);
                            }
                        }
                        case ProcessEvent.ReviewClosed _ -> {}
                    }
                });
    }

    /**
     * A version that comes late stands behind the newer ones by its time; a tombstone erases all.
     */
    @Bean
    Consumer<Message<byte[]>> applicantContacts(Inbox inbox, Contacts contacts) {
        return inbox.of(
                Topic.APPLICANT_CONTACTS.wireName(),
                ContactEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ContactEvent.ContactRecorded it -> contacts.record(it, envelope);
                    }
                },
                contacts::erase);
    }
}

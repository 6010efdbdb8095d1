package uk.candour.approval;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import uk.candour.approval.casefile.Records;
import uk.candour.approval.deadlines.DeadlineFeed;
import uk.candour.approval.opinion.OpinionRequests;
import uk.candour.approval.signoff.SignOffRequests;
import uk.candour.contract.ApprovalCommand;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.CancelWork;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Inbox;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * The front door: everything that reaches this service, by topic. The inbox hands each message over
 * once, in order within its topic and case; a type it does not know is parked. Among topics there
 * is no order, so each handler says what it does when its message comes early or late.
 */
@Configuration(proxyBeanMethods = false)
class ApprovalInbox {

    private final Inbox inbox;
    private final Records records;
    private final DeadlineFeed deadlines;

    ApprovalInbox(Inbox inbox, Records records, DeadlineFeed deadlines) {
        this.inbox = inbox;
        this.records = records;
        this.deadlines = deadlines;
    }

    /**
     * Early: waits in the inbox for what it needs. Cancelling work that is done or unknown changes
     * nothing.
     */
    @Bean
    Consumer<Message<byte[]>> approvalCommands(
            SignOffRequests signOffs, OpinionRequests opinions, WorkQueue queue) {
        return inbox.of(
                Topic.APPROVAL_COMMANDS.wireName(),
                ApprovalCommand.class,
                (command, envelope) -> {
                    switch (command) {
                        case SignOffResponse it -> signOffs.asked(it, envelope.id());
                        case SeekOpinion it -> opinions.asked(it, envelope.id());
                        case CancelWork it -> queue.cancel(it.commandId());
                    }
                });
    }

    /**
     * Early or late, a record is kept by its own id; only a newer deadline replaces the one that is
     * known.
     */
    @Bean
    Consumer<Message<byte[]>> intakeEvents() {
        return inbox.of(
                Topic.INTAKE_EVENTS.wireName(),
                IntakeEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case WorkEvent it -> deadlines.work(it);
                        case IntakeEvent.RequestReceived it -> {
                            keep(it, envelope);
                            deadlines.received(it);
                        }
                        case IntakeEvent.RequestTriaged it -> {
                            keep(it, envelope);
                            deadlines.triaged(it);
                        }
                        case DeadlineChanged it -> {
                            keep(it, envelope);
                            deadlines.changed(it);
                        }
                        case IntakeEvent.RequestWithdrawn it -> keep(it, envelope);
                        case IntakeEvent.DepartmentChased it -> keep(it, envelope);
                        case IntakeEvent.DepartmentRecalled it -> keep(it, envelope);
                        case IntakeEvent.ClarificationReceived it -> keep(it, envelope);
                        case IntakeEvent.ClarificationLapsed it -> keep(it, envelope);
                        case IntakeEvent.FeePaid it -> keep(it, envelope);
                        case IntakeEvent.FeeLapsed it -> keep(it, envelope);
                        case IntakeEvent.ApologyWorded it -> keep(it, envelope);
                        case IntakeEvent.MoreTimeClaimed it -> keep(it, envelope);
                        case IntakeEvent.ApologyNotNeeded _ -> {}
                        case IntakeEvent.ReviewAsked it -> {
                            keep(it, envelope);
                            deadlines.reviewAsked(it);
                        }
                        case IntakeEvent.ReviewWithdrawn it -> keep(it, envelope);
                    }
                });
    }

    /** Records are only kept: which of them count is said by the command that names them. */
    @Bean
    Consumer<Message<byte[]>> assessmentEvents() {
        return inbox.of(
                Topic.ASSESSMENT_EVENTS.wireName(),
                AssessmentEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case WorkEvent it -> deadlines.work(it);
                        case AssessmentEvent.SearchCompleted it -> keep(it, envelope);
                        case AssessmentEvent.SearchDeclined it -> keep(it, envelope);
                        case AssessmentEvent.ClarificationNeeded it -> keep(it, envelope);
                        case AssessmentEvent.LimitExceeded it -> keep(it, envelope);
                        case AssessmentEvent.RequestConsidered it -> keep(it, envelope);
                        case AssessmentEvent.SearchAgainAsked it -> keep(it, envelope);
                        case AssessmentEvent.FeeCharged it -> keep(it, envelope);
                        case AssessmentEvent.ConsultationAsked it -> keep(it, envelope);
                        case AssessmentEvent.Consulted it -> keep(it, envelope);
                        case AssessmentEvent.HarmAssessed it -> keep(it, envelope);
                        case AssessmentEvent.ExemptionJustified it -> keep(it, envelope);
                        case AssessmentEvent.PublicInterestBalanced it -> keep(it, envelope);
                        case ReplyDrafted it -> keep(it, envelope);
                        case RequestReviewed it -> keep(it, envelope);
                    }
                });
    }

    /** The final response ends the alarms; one that comes after the case closed changes nothing. */
    @Bean
    Consumer<Message<byte[]>> notificationEvents() {
        return inbox.of(
                Topic.NOTIFICATION_EVENTS.wireName(),
                NotificationEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case WorkEvent it -> deadlines.work(it);
                        case NotificationEvent.RequestAcknowledged it -> keep(it, envelope);
                        case NotificationEvent.ResponseComposed it -> keep(it, envelope);
                        case NotificationEvent.ResponseBlocked it -> keep(it, envelope);
                        case NotificationEvent.ResponseSent it -> {
                            keep(it, envelope);
                            deadlines.sent(it);
                        }
                        case NotificationEvent.DeliveryFailed it -> keep(it, envelope);
                        case NotificationEvent.ApplicantNotified it -> keep(it, envelope);
                    }
                });
    }

    /** A stage older than the one that is known changes nothing; a closed case stays closed. */
    @Bean
    Consumer<Message<byte[]>> processEvents() {
        return inbox.of(
                Topic.PROCESS_EVENTS.wireName(),
                ProcessEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ProcessEvent.StageEntered it ->
                                deadlines.entered(it, envelope.sequence());
                        case ProcessEvent.CaseClosed it -> {
                            keep(it, envelope);
                            deadlines.closed(it, envelope.sequence());
                        }
                        case ProcessEvent.ReviewClosed it -> {
                            keep(it, envelope);
                            deadlines.reviewClosed(it);
                        }
                    }
                });
    }

    private void keep(uk.candour.contract.Message record, Envelope envelope) {
        records.keep(envelope.id(), envelope.time(), record);
    }
}

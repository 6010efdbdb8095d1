package uk.candour.intake;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.CancelWork;
import uk.candour.contract.IntakeCommand;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.ProcessEvent;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent;
import uk.candour.intake.apology.Apologies;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.clarification.Clarifications;
import uk.candour.intake.cost.Costs;
import uk.candour.intake.extension.Complexities;
import uk.candour.intake.extension.Extensions;
import uk.candour.intake.fee.Fees;
import uk.candour.intake.triage.TriageDesk;
import uk.candour.platform.inbox.Inbox;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * The front door: every message that intake-service receives.
 *
 * <p>Early: a command waits in the inbox for the events it needs; an event needs none. Late: a case
 * story takes any event at any time and is read in the order in which things happened. Repeated:
 * the inbox drops it, and work, like a story's entry, exists once per message id. Unknown request:
 * refused, and parked for an operator.
 */
@Configuration(proxyBeanMethods = false)
class IntakeInbox {

    @Bean
    Consumer<Message<byte[]>> intakeCommands(
            Inbox inbox,
            TriageDesk triage,
            Clarifications clarifications,
            Fees fees,
            Extensions extensions,
            Apologies apologies,
            WorkQueue queue) {
        return inbox.of(
                Topic.INTAKE_COMMANDS.wireName(),
                IntakeCommand.class,
                (command, envelope) -> {
                    switch (command) {
                        case IntakeCommand.TriageRequest it -> triage.open(it, envelope);
                        case IntakeCommand.AwaitClarification it ->
                                clarifications.await(it, envelope);
                        case IntakeCommand.LapseClarification it -> clarifications.lapse(it);
                        case IntakeCommand.AwaitFee it -> fees.await(it, envelope);
                        case IntakeCommand.LapseFee it -> fees.lapse(it);
                        case IntakeCommand.ExtendForPublicInterest it -> extensions.extend(it);
                        case IntakeCommand.WordApology it -> apologies.open(it, envelope);
                        // Late: the work is done, and stays done.
                        case CancelWork it -> queue.cancel(it.commandId());
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> assessmentEvents(Inbox inbox, CaseEvents story, Costs costs) {
        return inbox.of(
                Topic.ASSESSMENT_EVENTS.wireName(),
                AssessmentEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case AssessmentEvent.SearchDeclined it -> story.hear(it, envelope);
                        case AssessmentEvent.ClarificationNeeded it -> story.hear(it, envelope);
                        case AssessmentEvent.LimitExceeded it -> story.hear(it, envelope);
                        case AssessmentEvent.FeeCharged it -> story.hear(it, envelope);
                        case WorkEvent it -> story.hear(it, envelope);
                        case AssessmentEvent.SearchCompleted it -> costs.hear(it, envelope);
                        // What was found and weighed is not intake's to know.
                        case AssessmentEvent.RequestConsidered _,
                                AssessmentEvent.SearchAgainAsked _,
                                AssessmentEvent.ConsultationAsked _,
                                AssessmentEvent.Consulted _,
                                AssessmentEvent.HarmAssessed _,
                                AssessmentEvent.ExemptionJustified _,
                                AssessmentEvent.PublicInterestBalanced _,
                                ReplyDrafted _,
                                RequestReviewed _ -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> notificationEvents(
            Inbox inbox, CaseEvents story, Complexities complexities) {
        return inbox.of(
                Topic.NOTIFICATION_EVENTS.wireName(),
                NotificationEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case NotificationEvent.RequestAcknowledged it -> story.hear(it, envelope);
                        case NotificationEvent.ResponseComposed it -> story.hear(it, envelope);
                        case NotificationEvent.ResponseBlocked it -> story.hear(it, envelope);
                        case NotificationEvent.ResponseSent it -> story.hear(it, envelope);
                        case NotificationEvent.DeliveryFailed it -> story.hear(it, envelope);
                        case NotificationEvent.ApplicantNotified it -> {
                            story.hear(it, envelope);
                            complexities.told(it);
                        }
                        case WorkEvent it -> story.hear(it, envelope);
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> approvalEvents(Inbox inbox, CaseEvents story) {
        return inbox.of(
                Topic.APPROVAL_EVENTS.wireName(),
                ApprovalEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ApprovalEvent.ResponseApproved it -> story.hear(it, envelope);
                        case ApprovalEvent.ResponseReturned it -> story.hear(it, envelope);
                        case ApprovalEvent.DeadlineWarned it -> story.hear(it, envelope);
                        case ApprovalEvent.DeadlineMissed it -> story.hear(it, envelope);
                        case WorkEvent it -> story.hear(it, envelope);
                        case ApprovalEvent.OpinionGiven _ -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> processEvents(Inbox inbox, CaseEvents story) {
        return inbox.of(
                Topic.PROCESS_EVENTS.wireName(),
                ProcessEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ProcessEvent.StageEntered it -> story.hear(it, envelope);
                        case ProcessEvent.CaseClosed it -> story.hear(it, envelope);
                        case ProcessEvent.ReviewClosed it -> story.hear(it, envelope);
                    }
                });
    }
}

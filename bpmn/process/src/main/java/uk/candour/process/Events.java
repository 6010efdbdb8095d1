package uk.candour.process;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.inbox.Inbox;
import uk.candour.process.casefile.Fact;
import uk.candour.process.casefile.Fact.CameBack;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Received;

/**
 * The front door: every event that a service publishes. An answer is told to the step whose command
 * caused it and to no other; {@link Cases} says what happens to one that is early, late, repeated
 * or unknown. What happens inside a service's queue moves no case.
 */
@Configuration(proxyBeanMethods = false)
class Events {

    private final Inbox inbox;
    private final Cases cases;

    Events(Inbox inbox, Cases cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @Bean
    Consumer<Message<byte[]>> intakeEvents() {
        return inbox.of(
                Topic.INTAKE_EVENTS.wireName(),
                IntakeEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case IntakeEvent.RequestReceived it ->
                                cases.received(envelope, new Received(it.regime(), it.contact()));
                        case DeadlineChanged it ->
                                cases.deadline(
                                        envelope, new DeadlineSet(it.version(), it.statutoryDue()));
                        case IntakeEvent.RequestTriaged it ->
                                cases.answered(envelope, Facts.of(it));
                        case IntakeEvent.DepartmentRecalled it ->
                                cases.recalled(
                                        envelope,
                                        it.commandId(),
                                        new CameBack(it.department(), TriageReason.RECALLED));
                        case IntakeEvent.RequestWithdrawn it ->
                                cases.withdrawn(envelope, Facts.of(it));
                        case IntakeEvent.ClarificationReceived it ->
                                cases.answered(envelope, new Fact.Clarified(it.receivedOn()));
                        case IntakeEvent.ClarificationLapsed it ->
                                cases.answered(envelope, new Fact.Lapsed(it.lapsedOn()));
                        case IntakeEvent.FeePaid it ->
                                cases.answered(envelope, new Fact.Paid(it.receivedOn()));
                        case IntakeEvent.FeeLapsed it ->
                                cases.answered(envelope, new Fact.Unpaid(it.lapsedOn()));
                        case IntakeEvent.ApologyWorded it ->
                                cases.answered(envelope, new Fact.ApologyWorded());
                        case IntakeEvent.ApologyNotNeeded it ->
                                cases.answered(envelope, new Fact.ApologyNotNeeded());
                        case IntakeEvent.MoreTimeClaimed it -> {}
                        case IntakeEvent.ReviewAsked it ->
                                cases.reviewAsked(envelope, new Fact.ReviewAsked(it.dueOn()));
                        case IntakeEvent.ReviewWithdrawn it ->
                                cases.withdrawn(envelope, Facts.of(it));
                        case IntakeEvent.DepartmentChased it -> {}
                        case WorkEvent it -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> assessmentEvents() {
        return inbox.of(
                Topic.ASSESSMENT_EVENTS.wireName(),
                AssessmentEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case AssessmentEvent.SearchCompleted it ->
                                cases.answered(envelope, Facts.of(it));
                        case AssessmentEvent.SearchDeclined it ->
                                cases.answered(
                                        envelope,
                                        new CameBack(it.department(), TriageReason.DECLINED));
                        case AssessmentEvent.ClarificationNeeded it ->
                                cases.answered(
                                        envelope,
                                        new CameBack(
                                                it.department(),
                                                TriageReason.CLARIFICATION_NEEDED));
                        case AssessmentEvent.LimitExceeded it ->
                                cases.answered(
                                        envelope,
                                        new CameBack(it.department(), TriageReason.OVER_LIMIT));
                        case AssessmentEvent.RequestConsidered it ->
                                cases.answered(envelope, Facts.of(it));
                        case AssessmentEvent.SearchAgainAsked it ->
                                cases.answered(envelope, new Fact.SearchAgain(it.departments()));
                        case AssessmentEvent.FeeCharged it ->
                                cases.answered(envelope, new Fact.Charged());
                        case AssessmentEvent.ConsultationAsked it ->
                                cases.answered(envelope, Facts.of(it));
                        case AssessmentEvent.Consulted it ->
                                cases.answered(envelope, new Fact.Consulted());
                        case AssessmentEvent.HarmAssessed it ->
                                cases.answered(envelope, Facts.of(it));
                        case AssessmentEvent.ExemptionJustified it ->
                                cases.answered(
                                        envelope,
                                        new Fact.Grounded(it.claimId(), it.engaged(), null));
                        case AssessmentEvent.PublicInterestBalanced it ->
                                cases.answered(envelope, Facts.of(it));
                        case ReplyDrafted it -> cases.answered(envelope, new Fact.Replied());
                        case RequestReviewed it -> cases.answered(envelope, Facts.of(it));
                        case WorkEvent it -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> approvalEvents() {
        return inbox.of(
                Topic.APPROVAL_EVENTS.wireName(),
                ApprovalEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case ApprovalEvent.OpinionGiven it ->
                                cases.answered(envelope, Facts.of(it));
                        case ApprovalEvent.ResponseApproved it ->
                                cases.answered(envelope, new Fact.Approved());
                        case ApprovalEvent.ResponseReturned it ->
                                cases.answered(
                                        envelope,
                                        new Fact.Returned(it.to(), it.items(), it.claims()));
                        case ApprovalEvent.DeadlineWarned it -> {}
                        case ApprovalEvent.DeadlineMissed it ->
                                cases.missed(envelope, new Fact.Missed(it.statutoryDue()));
                        case WorkEvent it -> {}
                    }
                });
    }

    @Bean
    Consumer<Message<byte[]>> notificationEvents() {
        return inbox.of(
                Topic.NOTIFICATION_EVENTS.wireName(),
                NotificationEvent.class,
                (event, envelope) -> {
                    switch (event) {
                        case NotificationEvent.RequestAcknowledged it ->
                                cases.answered(envelope, new Fact.Acknowledged());
                        case NotificationEvent.ResponseComposed it ->
                                cases.answered(envelope, new Fact.Composed(it.packSha256()));
                        case NotificationEvent.ResponseBlocked it ->
                                cases.answered(envelope, Facts.of(it));
                        case NotificationEvent.ResponseSent it ->
                                cases.answered(envelope, Facts.of(it));
                        case NotificationEvent.DeliveryFailed it ->
                                cases.answered(envelope, new Fact.Failed(it.letter()));
                        case NotificationEvent.ApplicantNotified it ->
                                cases.answered(envelope, Facts.of(it));
                        case WorkEvent it -> {}
                    }
                });
    }
}

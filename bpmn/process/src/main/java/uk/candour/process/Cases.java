package uk.candour.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact;
import uk.candour.process.casefile.Fact.CameBack;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Missed;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Route;
import uk.candour.process.engine.Wait;
import uk.candour.process.engine.Waits;

/**
 * Moves a case on by one event. Every method runs in the transaction of the inbox: the event's row,
 * the engine's steps and the commands they give are one. An exception of the engine ends that
 * transaction; the inbox tries again in a new one.
 */
@Service
class Cases {

    private static final Logger LOG = LoggerFactory.getLogger(Cases.class);

    private final CaseProcesses processes;
    private final CaseRecords records;
    private final Waits waits;
    private final RuntimeService runtime;

    Cases(CaseProcesses processes, CaseRecords records, Waits waits, RuntimeService runtime) {
        this.processes = processes;
        this.records = records;
        this.waits = waits;
        this.runtime = runtime;
    }

    /** Repeated, under whatever id: one request has one case, so nothing happens. */
    void received(Envelope envelope, Received fact) {
        if (!processes.enter(envelope.subject(), CaseProcesses.FOI_REQUEST)) {
            LOG.info("Request {} is here already", envelope.subject());
            return;
        }
        records.add(envelope, fact);
        startWhenComplete(envelope.subject());
    }

    /** Early, it is kept until the request itself is here; an older version changes nothing. */
    void deadline(Envelope envelope, DeadlineSet fact) {
        processes.hold(envelope.subject());
        records.add(envelope, fact);
        startWhenComplete(envelope.subject());
    }

    /**
     * A case starts when both are known: the acknowledgement names the request and its deadline.
     */
    private void startWhenComplete(UUID requestId) {
        processes.awaitStart(requestId);
        CaseFile file = records.file(requestId);
        if (file.heard().has(Received.class)
                && file.heard().has(DeadlineSet.class)
                && processes.instance(requestId, CaseProcesses.FOI_REQUEST).isEmpty()) {
            var instance =
                    runtime.startProcessInstanceByMessage("RequestReceived", requestId.toString());
            processes.started(
                    requestId, CaseProcesses.FOI_REQUEST, instance.getProcessInstanceId());
            if (file.heard().has(Missed.class)) {
                startLate(requestId);
            }
        }
    }

    /**
     * Starts an apology beside what the case is at. Early, for a case that has not started: kept
     * until it does. Late, when the reply was signed off or the case has ended: nothing is said.
     */
    void missed(Envelope envelope, Missed fact) {
        processes.hold(envelope.subject());
        processes.awaitStart(envelope.subject());
        if (processes.instance(envelope.subject(), CaseProcesses.FOI_REQUEST).isEmpty()) {
            records.add(envelope, fact);
        } else {
            undecided(envelope.subject(), "DeadlineMissed")
                    .ifPresentOrElse(
                            it -> {
                                records.add(envelope, fact);
                                resume(envelope, it.getId(), fact);
                            },
                            () -> ignore(envelope, "the request has been decided"));
        }
    }

    /** An apology for what was late before the case started. */
    private void startLate(UUID requestId) {
        undecided(requestId, "DeadlineMissed")
                .ifPresent(it -> runtime.messageEventReceived("DeadlineMissed", it.getId()));
    }

    /**
     * Ends the wait of the command that the event answers. Late, repeated or unknown, nobody waits:
     * the inbox keeps that it came, and nothing happens.
     */
    void answered(Envelope envelope, Fact fact) {
        processes.hold(envelope.subject());
        Optional<Wait> wait = Optional.ofNullable(envelope.causation()).flatMap(waits::of);
        if (wait.isEmpty()) {
            ignore(envelope, "no step waits for it");
            return;
        }
        expects(envelope, wait.get());
        records.add(envelope, fact);
        waits.answered(wait.get().commandId());
        resume(envelope, wait.get().executionId(), fact);
        if (fact instanceof Fact.Sent) {
            startReviewWhenDue(envelope.subject());
        }
    }

    /**
     * A case has one review, however often it is asked for. Early, before the reply is known to
     * have left, it is kept and begins then.
     */
    void reviewAsked(Envelope envelope, Fact.ReviewAsked fact) {
        processes.hold(envelope.subject());
        if (!processes.enter(envelope.subject(), CaseProcesses.INTERNAL_REVIEW)) {
            ignore(envelope, "the review is here already");
            return;
        }
        records.add(envelope, fact);
        startReviewWhenDue(envelope.subject());
    }

    private void startReviewWhenDue(UUID requestId) {
        if (records.file(requestId).review().isDue()) {
            var instance =
                    runtime.startProcessInstanceByMessage("ReviewAsked", requestId.toString());
            processes.started(
                    requestId, CaseProcesses.INTERNAL_REVIEW, instance.getProcessInstanceId());
        }
    }

    /** Too late when the department has answered. The wait stays open: so its work is cancelled. */
    void recalled(Envelope envelope, UUID commandId, CameBack fact) {
        processes.hold(envelope.subject());
        Optional<Wait> wait = waits.of(commandId);
        if (wait.isEmpty()) {
            ignore(envelope, "its search is over");
            return;
        }
        expects(envelope, wait.get());
        records.add(envelope, fact);
        resume(envelope, wait.get().executionId(), fact);
    }

    /** A request or its review: too late once the response was signed off. */
    void withdrawn(Envelope envelope, Fact fact) {
        processes.hold(envelope.subject());
        Optional<Execution> decidable = undecided(envelope.subject(), envelope.type());
        if (decidable.isEmpty()) {
            ignore(envelope, "it has been decided");
            return;
        }
        records.add(envelope, fact);
        resume(envelope, decidable.get().getId(), fact);
    }

    /** What takes this message for as long as the request is being decided. */
    private Optional<Execution> undecided(UUID requestId, String message) {
        return Optional.ofNullable(
                runtime.createExecutionQuery()
                        .processInstanceBusinessKey(requestId.toString())
                        .messageEventSubscriptionName(message)
                        .singleResult());
    }

    private void expects(Envelope envelope, Wait wait) {
        long expecting =
                runtime.createEventSubscriptionQuery()
                        .executionId(wait.executionId())
                        .eventName(envelope.type())
                        .count();
        if (expecting == 0 || !wait.requestId().equals(envelope.subject())) {
            throw new Refused(
                    "%s is no answer to command %s".formatted(envelope.type(), wait.commandId()));
        }
    }

    private void resume(Envelope envelope, String executionId, Fact fact) {
        try {
            runtime.messageEventReceived(
                    envelope.type(), executionId, said(envelope.id(), envelope.subject(), fact));
        } catch (OptimisticLockingException overtaken) {
            // In the words that the inbox knows for a fault that passes.
            throw new OptimisticLockingFailureException("the case was moved on", overtaken);
        }
    }

    /** What the gateways behind an answer read of it. */
    private Map<String, Object> said(UUID event, UUID requestId, Fact fact) {
        return switch (fact) {
            case Fact.Allocated it ->
                    Map.of(
                            Variables.DECISION,
                            "ALLOCATE",
                            Variables.REFUSED,
                            false,
                            Variables.ROUND,
                            event.toString());
            case Fact.Refused it -> Map.of(Variables.DECISION, "REFUSE", Variables.REFUSED, true);
            case Fact.Unclear it -> Map.of(Variables.DECISION, "CLARIFY");
            case Fact.Ended it -> Map.of(Variables.DECISION, "END");
            case Fact.SearchAgain _, Fact.ConsultationAsked _ ->
                    Map.of(Variables.ROUND, event.toString());
            case Fact.Considered it -> Map.of(Variables.CLAIMS_MADE, !it.claims().isEmpty());
            case Fact.Grounded it -> Map.of(Variables.ENGAGED, it.engaged());
            case Fact.Balanced it -> Map.of(Variables.BALANCE, it.outcome().name());
            case Fact.Approved it ->
                    Map.of(
                            Variables.UNDECIDED,
                            switch (records.file(requestId).kind()) {
                                case HOLDING, INTERIM -> true;
                                case FINAL, REVIEW -> false;
                            });
            case Fact.Reviewed it -> Map.of(Variables.CLAIMS_MADE, !it.claims().isEmpty());
            case Fact.Extended it -> Map.of(Variables.RETURN_TO, Route.PUBLIC_INTEREST.name());
            case Fact.Returned it ->
                    Map.of(
                            Variables.RETURN_TO,
                            records.file(requestId).route().name(),
                            Variables.ROUND,
                            event.toString());
            default -> Map.of();
        };
    }

    private static void ignore(Envelope envelope, String why) {
        LOG.info("{} {} is ignored: {}", envelope.type(), envelope.id(), why);
    }
}

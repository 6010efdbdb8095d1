package uk.candour.intake.apology;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.IntakeCommand.WordApology;
import uk.candour.contract.IntakeEvent.ApologyNotNeeded;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseEvent;
import uk.candour.intake.casefile.CaseEvents;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.clarification.Clarifications;
import uk.candour.intake.clock.ClockMoved;
import uk.candour.intake.clock.Clocks;
import uk.candour.intake.fee.Fees;
import uk.candour.intake.request.Requests;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * Has apologies worded while an answer is late, one at a time, and calls off what is not needed.
 */
@Component
public class Apologies {

    private final Requests requests;
    private final CaseEvents caseEvents;
    private final Clarifications clarifications;
    private final Fees fees;
    private final Clocks clocks;
    private final WorkQueue queue;
    private final Clock clock;

    Apologies(
            Requests requests,
            CaseEvents caseEvents,
            Clarifications clarifications,
            Fees fees,
            Clocks clocks,
            WorkQueue queue,
            Clock clock) {
        this.requests = requests;
        this.caseEvents = caseEvents;
        this.clarifications = clarifications;
        this.fees = fees;
        this.clocks = clocks;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Opens an officer's work. Late, when another date holds or the case waits for the applicant,
     * and while an apology is being worded, nothing is to be said: the process is told so.
     *
     * @throws Refused when the request or the missed deadline is unknown
     */
    @Transactional
    public void open(WordApology command, Envelope envelope) {
        var id = command.requestId();
        if (requests.byId(id).isEmpty()) {
            throw new Refused("no request " + id);
        }
        var missed =
                caseEvents
                        .byId(command.missed())
                        .map(CaseEvent::message)
                        .filter(DeadlineMissed.class::isInstance)
                        .map(DeadlineMissed.class::cast)
                        .orElseThrow(() -> new Refused("no deadline missed " + command.missed()));
        var story = new CaseStory(caseEvents.lock(id));
        if (isOwed(id, story, missed)) {
            queue.open(new NewWork(envelope.id(), ApologyDesk.QUEUE, id, null, command));
        } else {
            caseEvents.announce(new ApologyNotNeeded(id), envelope.id());
        }
    }

    /** By the day of the message: the clocks of two machines may differ around midnight. */
    private boolean isOwed(UUID id, CaseStory story, DeadlineMissed missed) {
        var due = clocks.current(id).orElseThrow().answerDue();
        return due.isBefore(LegalDay.of(missed.at()))
                && story.isOpen()
                && clarifications.open(id, story).isEmpty()
                && fees.open(id, story).isEmpty()
                && open(story).isEmpty();
    }

    /** Calls an apology off that nobody has worded when the answer is no longer late. */
    @EventListener
    void moved(ClockMoved it) {
        if (it.waiting() || !it.deadline().answerDue().isBefore(LegalDay.today(clock))) {
            open(new CaseStory(caseEvents.of(it.requestId())))
                    .ifPresent(command -> {
                        queue.cancel(command);
                        caseEvents.announce(new ApologyNotNeeded(it.requestId()), command);
                    });
        }
    }

    /** The command whose apology is to be worded. */
    private static Optional<UUID> open(CaseStory story) {
        var closed = story.all(WorkClosed.class).map(WorkClosed::workId).toList();
        return story.all(WorkOpened.class)
                .filter(it -> it.queue().equals(ApologyDesk.QUEUE))
                .filter(it -> !closed.contains(it.workId()))
                .map(WorkOpened::commandId)
                .findAny();
    }
}

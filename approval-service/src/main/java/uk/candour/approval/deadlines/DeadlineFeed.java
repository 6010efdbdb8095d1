package uk.candour.approval.deadlines;

import org.springframework.stereotype.Component;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.WorkEvent;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/** What the board, the alarms and this service's own lists learn from the other services. */
@Component
public class DeadlineFeed {

    private final OpenCases cases;
    private final OpenWork work;
    private final SlaClocks clocks;
    private final WorkQueue queue;

    DeadlineFeed(OpenCases cases, OpenWork work, SlaClocks clocks, WorkQueue queue) {
        this.cases = cases;
        this.work = work;
        this.clocks = clocks;
        this.queue = queue;
    }

    public void received(RequestReceived it) {
        cases.received(it);
        queue.describe(it.requestId(), new WorkSubject(it.reference(), null, null));
    }

    public void triaged(RequestTriaged it) {
        cases.triaged(it);
        queue.describe(it.requestId(), new WorkSubject(null, it.subject(), null));
    }

    /** Older than what is known, or for a case that is closed: changes nothing. */
    public void changed(DeadlineChanged it) {
        if (cases.dated(it)) {
            clocks.set(it);
            queue.describe(it.requestId(), new WorkSubject(null, null, it.answerDue()));
        }
    }

    public void work(WorkEvent it) {
        work.on(it);
    }

    public void sent(ResponseSent it) {
        if (it.kind() == ResponseKind.FINAL) {
            clocks.stop(it.requestId());
        }
    }

    public void entered(StageEntered it, long sequence) {
        cases.entered(it, sequence);
    }

    public void closed(CaseClosed it, long sequence) {
        cases.closed(it, sequence);
        clocks.stop(it.requestId());
    }

    /** From now on work on the case is due when the outcome of its review is. */
    public void reviewAsked(ReviewAsked it) {
        cases.reviewAsked(it);
        queue.describe(it.requestId(), new WorkSubject(null, null, it.dueOn()));
    }

    public void reviewClosed(ReviewClosed it) {
        cases.reviewClosed(it);
    }
}

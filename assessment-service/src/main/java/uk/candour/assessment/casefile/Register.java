package uk.candour.assessment.casefile;

import org.springframework.stereotype.Component;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/** What work lists say of a request: its reference, its subject and when it is due. */
@Component
public class Register {

    private final WorkQueue queue;
    private final Deadlines deadlines;

    Register(WorkQueue queue, Deadlines deadlines) {
        this.queue = queue;
        this.deadlines = deadlines;
    }

    public void received(RequestReceived request) {
        queue.describe(request.requestId(), new WorkSubject(request.reference(), null, null));
    }

    public void triaged(RequestTriaged request) {
        queue.describe(request.requestId(), new WorkSubject(null, request.subject(), null));
    }

    public void deadline(DeadlineChanged deadline) {
        if (deadlines.take(deadline)) {
            queue.describe(deadline.requestId(), new WorkSubject(null, null, deadline.answerDue()));
        }
    }

    /** From now on work on the request is due when the outcome of its review is. */
    public void review(ReviewAsked review) {
        queue.describe(review.requestId(), new WorkSubject(null, null, review.dueOn()));
    }
}

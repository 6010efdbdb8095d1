package uk.candour.approval.signoff;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.approval.casefile.Authors;
import uk.candour.approval.casefile.Recorded;
import uk.candour.approval.casefile.Records;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkQueue;

/** Puts a composed response on the approvers' desk. */
@Component
public class SignOffRequests {

    private final Records records;
    private final SignOffs signOffs;
    private final WorkQueue queue;

    SignOffRequests(Records records, SignOffs signOffs, WorkQueue queue) {
        this.records = records;
        this.signOffs = signOffs;
        this.queue = queue;
    }

    /**
     * Early cannot be: the inbox holds it until pack and records are here, and what is then missing
     * or does not match is parked for an operator. Late: the process cancels the work. Repeated:
     * the command has its work already.
     */
    public void asked(SignOffResponse it, UUID commandId) {
        Recorded<ResponseComposed> pack =
                records.find(it.pack(), ResponseComposed.class)
                        .orElseThrow(() -> new Refused("No pack was composed as " + it.pack()));
        if (!pack.record().packSha256().equals(it.packSha256())
                || !pack.record().requestId().equals(it.requestId())) {
            throw new Refused("Pack " + it.pack() + " is not the one to be signed off");
        }
        signOffs.authored(it.pack(), pack.record().authors());
        // Not only who the composer says: whoever recorded what the pack was made from.
        signOffs.authored(it.pack(), Authors.of(records.named(it.records())));
        queue.open(new NewWork(commandId, SignOffDesk.QUEUE, it.requestId(), null, it));
    }
}

package uk.candour.approval.opinion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.approval.casefile.Records;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Claim;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkQueue;

/** Puts a claim on the qualified person's desk. */
@Component
public class OpinionRequests {

    private final Records records;
    private final WorkQueue queue;

    OpinionRequests(Records records, WorkQueue queue) {
        this.records = records;
        this.queue = queue;
    }

    /**
     * Early cannot be: the inbox holds it until the consideration is here. A claim that is not in
     * it is parked for an operator. Repeated: the command has its work already.
     */
    public void asked(SeekOpinion it, UUID commandId) {
        if (claim(it).isEmpty()) {
            throw new Refused("No such claim: " + it.claimId());
        }
        queue.open(new NewWork(commandId, OpinionDesk.QUEUE, it.requestId(), null, it));
    }

    Optional<Claim> claim(SeekOpinion it) {
        return records.find(it.consideration(), RequestConsidered.class).stream()
                .flatMap(found -> found.record().items().stream())
                .map(Consideration::claims)
                .flatMap(claims -> claims.stream())
                .filter(claim -> claim.claimId().equals(it.claimId()))
                .findFirst();
    }
}

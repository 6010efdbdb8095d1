package uk.candour.assessment.precedent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.workqueue.WorkQueue;
import uk.candour.platform.workqueue.WorkSubject;

/** Makes precedents of a case once its reply has gone: what was never sent decided nothing. */
@Component
public class Closing {

    private static final Set<CaseOutcome> DECIDED =
            EnumSet.of(
                    CaseOutcome.RELEASED_IN_FULL,
                    CaseOutcome.RELEASED_IN_PART,
                    CaseOutcome.WITHHELD_IN_FULL,
                    CaseOutcome.NEITHER_CONFIRMED_NOR_DENIED);

    private final CaseFile file;
    private final Considerations considerations;
    private final WorkQueue queue;
    private final Precedents precedents;

    Closing(CaseFile file, Considerations considerations, WorkQueue queue, Precedents precedents) {
        this.file = file;
        this.considerations = considerations;
        this.queue = queue;
        this.precedents = precedents;
    }

    /** A case that was never replied to here, or not on the merits, leaves none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(CaseClosed closed) {
        List<DraftReply> replies = file.all(closed.requestId(), DraftReply.class);
        if (DECIDED.contains(closed.outcome()) && !replies.isEmpty()) {
            precedents.keep(
                    closed.requestId(),
                    decision(closed, replies.getLast()).precedents(UUID::randomUUID));
        }
    }

    private Decision decision(CaseClosed closed, DraftReply reply) {
        UUID request = closed.requestId();
        return new Decision(
                queue.about(request)
                        .map(WorkSubject::reference)
                        .orElseThrow(() -> new Refused("it is not known what the case is called")),
                closed.closedOn(),
                considerations.of(reply.consideration()),
                reply.outcomes(),
                file.all(request, HarmAssessed.class),
                file.all(request, ExemptionJustified.class),
                file.all(request, PublicInterestBalanced.class));
    }
}

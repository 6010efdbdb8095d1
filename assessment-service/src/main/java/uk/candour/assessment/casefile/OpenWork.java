package uk.candour.assessment.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.contract.AssessmentCommand;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.workqueue.NewWork;
import uk.candour.platform.workqueue.WorkQueue;

/**
 * Opens the work that a command asks for, once, on the desk that does it. A command that names a
 * record which is not what it says is parked here, not found out by the person who opens the work.
 */
@Component
public class OpenWork {

    private final WorkQueue queue;
    private final CaseFile file;
    private final Considerations considerations;
    private final Independence independence;

    OpenWork(
            WorkQueue queue,
            CaseFile file,
            Considerations considerations,
            Independence independence) {
        this.independence = independence;
        this.queue = queue;
        this.file = file;
        this.considerations = considerations;
    }

    public void search(UUID commandId, SearchRecords command) {
        file.get(command.triage(), RequestTriaged.class);
        open(commandId, "search", command.department(), command);
    }

    public void consider(UUID commandId, ConsiderRequest command) {
        file.get(command.triage(), RequestTriaged.class);
        file.keep(commandId, command);
        open(commandId, "consider", null, command);
    }

    public void consult(UUID commandId, Consult command) {
        file.get(command.triage(), RequestTriaged.class);
        file.get(command.asked(), ConsultationAsked.class);
        open(commandId, "consultation", command.department(), command);
    }

    public void harm(UUID commandId, AssessHarm command) {
        Claim claim = considerations.of(command.consideration()).claim(command.claimId());
        if (claim.department() == null) {
            throw new Refused("claim %s has no department to state its harm".formatted(claim));
        }
        open(commandId, "harm", claim.department(), command);
    }

    /** The department justifies its claim; the officer one that no department proposed. */
    public void justification(UUID commandId, JustifyExemption command) {
        Claim claim = considerations.of(command.consideration()).claim(command.claimId());
        open(commandId, "justification", claim.department(), command);
    }

    /** An absolute exemption is never balanced (FOIA s.2(3)). */
    public void publicInterest(UUID commandId, BalancePublicInterest command) {
        Considered considered = considerations.of(command.consideration());
        for (UUID claimId : command.claims()) {
            Claim claim = considered.claim(claimId);
            if (!claim.qualified()) {
                throw new Refused("%s is absolute: nothing to balance".formatted(claim.limb()));
            }
        }
        open(commandId, "public-interest", null, command);
    }

    public void reply(UUID commandId, DraftReply command) {
        considerations.of(command.consideration());
        file.keep(commandId, command);
        open(commandId, "reply", null, command);
    }

    /** Whoever took part in the reply is kept off its review from here on. */
    public void review(UUID commandId, ReviewRequest command) {
        file.get(command.triage(), RequestTriaged.class);
        file.keep(commandId, command);
        independence.keepOff(command);
        open(commandId, "review", null, command);
    }

    private void open(
            UUID commandId, String queueName, @Nullable String department, AssessmentCommand it) {
        queue.open(new NewWork(commandId, queueName, it.requestId(), department, it));
    }
}

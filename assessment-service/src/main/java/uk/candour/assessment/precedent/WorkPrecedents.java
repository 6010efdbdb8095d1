package uk.candour.assessment.precedent;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.platform.workqueue.WorkItem;

/** What earlier cases decided on the questions that a piece of work is about. */
@Component("workPrecedents")
public class WorkPrecedents {

    private final CaseFile file;
    private final Considerations considerations;
    private final Precedents precedents;

    WorkPrecedents(CaseFile file, Considerations considerations, Precedents precedents) {
        this.file = file;
        this.considerations = considerations;
        this.precedents = precedents;
    }

    /** The closest decisions on one item's question, closest first. */
    public record OnItem(int item, List<Precedent> precedents) {}

    /** Item by item; empty for work that decides nothing on the merits. */
    public List<OnItem> of(WorkItem work) {
        return switch (work.queue()) {
            case "consider" -> consider(work.details(ConsiderRequest.class));
            case "harm" -> {
                AssessHarm it = work.details(AssessHarm.class);
                yield claim(it.consideration(), it.claimId());
            }
            case "justification" -> {
                JustifyExemption it = work.details(JustifyExemption.class);
                yield claim(it.consideration(), it.claimId());
            }
            case "public-interest" -> balance(work.details(BalancePublicInterest.class));
            default -> List.of();
        };
    }

    /** Those on one item, for its part of a page. */
    public List<Precedent> on(WorkItem work, int item) {
        return of(work).stream()
                .filter(it -> it.item() == item)
                .flatMap(it -> it.precedents().stream())
                .toList();
    }

    private List<OnItem> consider(ConsiderRequest command) {
        RequestTriaged triage = file.get(command.triage(), RequestTriaged.class);
        return triage.items().stream().map(it -> on(triage, it.number(), Set.of())).toList();
    }

    private List<OnItem> claim(UUID consideration, UUID claimId) {
        Considered considered = considerations.of(consideration);
        Claim claim = considered.claim(claimId);
        return List.of(on(considered.triage(), claim.item(), Set.of(claim)));
    }

    private List<OnItem> balance(BalancePublicInterest command) {
        Considered considered = considerations.of(command.consideration());
        return List.of(
                on(considered.triage(), command.item(), considered.claims(command.claims())));
    }

    private OnItem on(RequestTriaged triage, int item, Collection<Claim> claims) {
        return new OnItem(item, precedents.similar(Sought.of(triage, item, claims)));
    }
}

package uk.candour.assessment.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.inbox.Refused;

/** A consideration with what it rests on: the wording and what the departments found. */
public record Considered(RequestTriaged triage, Findings findings, RequestConsidered decision) {

    public List<Claim> claims() {
        return decision.items().stream().flatMap(it -> it.claims().stream()).toList();
    }

    /**
     * @throws Refused when it was never claimed here
     */
    public Claim claim(UUID claimId) {
        return claims().stream()
                .filter(it -> it.claimId().equals(claimId))
                .findFirst()
                .orElseThrow(() -> new Refused("no claim %s was considered".formatted(claimId)));
    }

    /** Those named, in the order they were claimed. */
    public List<Claim> claims(Collection<UUID> named) {
        return claims().stream().filter(it -> named.contains(it.claimId())).toList();
    }

    /** The blind wording of an item. */
    public String wording(int item) {
        return triage.items().stream()
                .filter(it -> it.number() == item)
                .map(Item::wording)
                .findFirst()
                .orElse("");
    }

    /** What was decided on an item; null where nothing was. */
    public @Nullable ItemDecision decided(int item) {
        return decision.items().stream()
                .filter(it -> it.item() == item)
                .map(Consideration::decision)
                .findFirst()
                .orElse(null);
    }
}

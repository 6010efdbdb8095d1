package uk.candour.approval.signoff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.approval.casefile.CaseFile;
import uk.candour.approval.casefile.Recorded;
import uk.candour.approval.casefile.Timeline;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Item;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.Remark;
import uk.candour.contract.ResponseKind;

/**
 * What an approver needs: the exact letter, by hash, and the whole file that it rests on.
 *
 * @param outcome how the case ends; null for a notice in which nothing is decided
 * @param mayDecide false for an author of the pack
 * @param records ids of exactly the records that the pack was composed from
 * @param earlierReturns of this case, with what had to change
 */
record SignOffView(
        ResponseKind kind,
        @Nullable CaseOutcome outcome,
        UUID pack,
        String packSha256,
        String letterSha256,
        Manifest manifest,
        Collection<Actor> authors,
        boolean mayDecide,
        List<Item> items,
        List<Claim> claims,
        List<UUID> records,
        CaseFile file,
        List<Recorded<ResponseReturned>> earlierReturns,
        List<Timeline.Entry> timeline) {

    // What the page asks and JSON does not say: methods that are no components.

    public String authorNames() {
        return authors.stream().map(Actor::sub).collect(Collectors.joining(", "));
    }

    /** The reason of a refusal at triage, which is then the whole response. */
    public @Nullable Refuse refusal() {
        return file.triage() != null && file.triage().record().decision() instanceof Refuse it
                ? it
                : null;
    }

    /** What the readiness checks found in the words around the whole reply. */
    public List<Remark> remarks() {
        List<Remark> all = file.reply() == null ? null : file.reply().record().remarks();
        return all == null ? List.of() : all.stream().filter(it -> it.item() == null).toList();
    }

    public Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        if (kind == ResponseKind.REVIEW) {
            steps.put("REVIEW", "The review");
            return steps;
        }
        if (file.consideration() == null) {
            steps.put("CONSIDER", "Triage: the refusal and its reason");
            return steps;
        }
        if (kind != ResponseKind.HOLDING) {
            steps.put("REPLY", "The reply: its words and what it encloses");
        }
        steps.put("PUBLIC_INTEREST", "The public interest test");
        steps.put("HARM", "Harm and the other grounds");
        steps.put("CONSIDER", "The decision on each item");
        steps.put("SEARCH", "The search");
        return steps;
    }

    public Map<Integer, String> itemChoices() {
        Map<Integer, String> choices = new LinkedHashMap<>();
        items.forEach(it -> choices.put(it.number(), it.number() + ": " + it.wording()));
        return choices;
    }

    public Map<UUID, String> claimChoices() {
        Map<UUID, String> choices = new LinkedHashMap<>();
        claims.forEach(it -> choices.put(it.claimId(), "Item " + it.item() + ", " + it.citation()));
        return choices;
    }
}

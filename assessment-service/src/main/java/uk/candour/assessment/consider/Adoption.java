package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.casefile.Findings.Found;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;

/**
 * What the departments' proposals come to when they are taken as they are, item by item:
 *
 * <ul>
 *   <li>nobody holds it: NOT_HELD;
 *   <li>it is held and nobody proposes an exemption: RELEASE;
 *   <li>every department that holds some of it proposes to withhold all that it found: WITHHOLD;
 *   <li>otherwise something is left to release: PART.
 * </ul>
 *
 * A department withholds all that it found when it proposes an exemption for the whole item, or
 * covers every document and gives no answer in words.
 */
final class Adoption {

    private final Findings findings;
    private final Catalogue catalogue;
    private final ClaimMaker maker;

    Adoption(Findings findings, Catalogue catalogue, ClaimMaker maker) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /** A proposal whose limb has gone out of force since is a problem. */
    List<Consideration> adopt(List<Item> items, Problems problems) {
        List<Consideration> considered = new ArrayList<>();
        for (Item item : items) {
            int number = item.number();
            Set<Claim> claims = new LinkedHashSet<>();
            for (Found found : findings.heldOn(number)) {
                for (Proposal proposal : found.finding().proposals()) {
                    switch (catalogue.find(proposal.limb())) {
                        case Lookup.NoLimb(String why) -> problems.add("decision", why);
                        case Lookup.Found(var limb) ->
                                claims.add(
                                        maker.claim(
                                                number,
                                                limb,
                                                proposal.covers(),
                                                found.department()));
                    }
                }
            }
            List<Claim> all = List.copyOf(claims);
            new Reach(catalogue, problems).check("", number, null, all);
            considered.add(new Consideration(number, decision(number), all));
        }
        return considered;
    }

    private ItemDecision decision(int item) {
        List<Found> held = findings.heldOn(item);
        if (held.isEmpty()) {
            return ItemDecision.NOT_HELD;
        }
        if (held.stream().allMatch(it -> it.finding().proposals().isEmpty())) {
            return ItemDecision.RELEASE;
        }
        return held.stream().allMatch(Adoption::withholdsAll)
                ? ItemDecision.WITHHOLD
                : ItemDecision.PART;
    }

    private static boolean withholdsAll(Found found) {
        Set<String> covered = new HashSet<>();
        for (Proposal proposal : found.finding().proposals()) {
            if (proposal.covers().isEmpty()) {
                return true;
            }
            covered.addAll(proposal.covers());
        }
        List<Document> documents = found.finding().documents();
        return found.finding().answer() == null
                && !documents.isEmpty()
                && documents.stream().allMatch(it -> covered.contains(it.sha256()));
    }
}

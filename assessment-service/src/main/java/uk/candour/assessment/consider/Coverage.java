package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.casefile.Findings.Found;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Text;

/**
 * What claims leave of what was found. Information is withheld while any one claim on it stands. A
 * claim that names documents covers these; one that names none covers all that its department
 * found, or all that anybody found when it has no department. A file that two departments found, or
 * that was found on two items, is covered when either's is.
 */
public final class Coverage {

    private final Findings findings;
    private final List<Claim> claims;

    /**
     * @param claims those that stand
     */
    public Coverage(Findings findings, List<Claim> claims) {
        this.findings = findings;
        this.claims = claims;
    }

    /** The files found on an item that no claim covers. */
    public List<Document> uncovered(int item) {
        Set<String> covered = covered();
        return findings.documentsOn(item).values().stream()
                .filter(it -> !covered.contains(it.sha256()))
                .toList();
    }

    /** The departments' answers on an item that no claim covers and that may be printed. */
    public List<Text> words(int item) {
        return findings.heldOn(item).stream()
                .filter(it -> !isWhollyCovered(item, it))
                .map(it -> it.finding().answer())
                .filter(Objects::nonNull)
                .filter(it -> !it.closed())
                .toList();
    }

    public boolean leavesNothing(int item) {
        return uncovered(item).isEmpty() && words(item).isEmpty();
    }

    /** The claims that cover this file, for whoever wants to know why it is not released. */
    public List<Claim> covering(Document document) {
        List<Claim> covering = new ArrayList<>();
        for (Claim claim : claims) {
            if (new Coverage(findings, List.of(claim)).covered().contains(document.sha256())) {
                covering.add(claim);
            }
        }
        return covering;
    }

    /** The files that are covered, on whichever item. */
    private Set<String> covered() {
        Set<String> covered = new HashSet<>();
        for (Claim claim : claims) {
            covered.addAll(claim.covers());
            findings.on(claim.item()).stream()
                    .filter(it -> isWhollyCovered(claim.item(), it))
                    .forEach(it ->
                            it.finding().documents().forEach(doc -> covered.add(doc.sha256())));
        }
        return covered;
    }

    private boolean isWhollyCovered(int item, Found found) {
        return claims.stream()
                .anyMatch(it ->
                        it.item() == item
                                && it.covers().isEmpty()
                                && (it.department() == null
                                        || it.department().equals(found.department())));
    }
}

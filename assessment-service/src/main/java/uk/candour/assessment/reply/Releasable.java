package uk.candour.assessment.reply;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.consider.Coverage;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/** What may leave of each item after its claims were tested. */
final class Releasable {

    private final Findings findings;
    private final List<Claim> claims;
    private final Coverage coverage;

    /**
     * @param claims all claims of the consideration; those count that an outcome says stand, and
     *     those on an item that has no outcome yet: there the public interest is still being
     *     weighed
     */
    Releasable(Findings findings, List<Claim> claims, List<ItemOutcome> outcomes) {
        List<UUID> standing = outcomes.stream().flatMap(it -> it.standing().stream()).toList();
        List<Integer> decided = outcomes.stream().map(ItemOutcome::item).toList();
        this.findings = findings;
        this.claims = claims;
        this.coverage =
                new Coverage(
                        findings,
                        claims.stream()
                                .filter(it ->
                                        standing.contains(it.claimId())
                                                || !decided.contains(it.item()))
                                .toList());
    }

    /** Whether anything of an item with this outcome is disclosed. */
    static boolean discloses(ItemDecision decision) {
        return decision == ItemDecision.RELEASE || decision == ItemDecision.PART;
    }

    /**
     * Whether nobody has decided yet what of the item's content is released: only whether to
     * confirm or deny was weighed, and the duty to do so prevailed. Nothing goes then unless the
     * officer names it.
     */
    boolean isUndecided(ItemOutcome outcome) {
        return discloses(outcome.decision())
                && claims.stream()
                        .anyMatch(it ->
                                it.item() == outcome.item()
                                        && it.question() == Question.CONFIRM_OR_DENY);
    }

    /** The files that may go. */
    List<Document> documents(ItemOutcome outcome) {
        return discloses(outcome.decision()) ? coverage.uncovered(outcome.item()) : List.of();
    }

    /** The departments' answers, or nothing where there is none to give. */
    @Nullable Text words(ItemOutcome outcome) {
        String words =
                discloses(outcome.decision())
                        ? coverage.words(outcome.item()).stream()
                                .map(Text::text)
                                .collect(joining("\n\n"))
                        : "";
        return words.isEmpty() ? null : Text.open(words);
    }

    /** Every file found on the item, with the limbs that keep it back. */
    Map<String, Document> found(int item) {
        return findings.documentsOn(item);
    }

    List<String> heldBackBy(Document document) {
        return coverage.covering(document).stream().map(Claim::limb).distinct().toList();
    }
}

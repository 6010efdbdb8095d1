package uk.candour.assessment.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.Proposal;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.Question;
import uk.candour.contract.Text;

/** One request about endpoint security, for the pure tests. */
public final class Cases {

    public static final UUID REQUEST = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    public static final String SECURITY = "information-security";
    public static final String FINANCE = "finance";
    public static final Actor IAN = new Actor("https://issuer.test", "ian");
    public static final Actor OLIVIA = new Actor("https://issuer.test", "olivia");
    public static final Item PRODUCTS = new Item(1, "Which products are used?");
    public static final Item COST = new Item(2, "What do they cost?");
    public static final Document REPORT = document("report.pdf");
    public static final Document CONTRACT = document("contract.pdf");

    private Cases() {}

    public static Document document(String name) {
        String sha256 = "%064x".formatted(name.hashCode() & 0xffffffffL);
        return new Document(sha256, name, "application/pdf", 1000);
    }

    public static SearchCompleted search(String department, Finding... findings) {
        return new SearchCompleted(REQUEST, IAN, department, List.of(), List.of(findings));
    }

    public static Finding nothing(int item) {
        return new Finding(item, false, null, List.of(), List.of());
    }

    public static Finding found(int item, @Nullable String answer, Document... documents) {
        return new Finding(
                item,
                true,
                answer == null ? null : Text.open(answer),
                List.of(documents),
                List.of());
    }

    /** The finding with one more exemption proposed; no documents mean the whole item. */
    public static Finding proposing(Finding finding, String limb, Document... covers) {
        List<Proposal> proposals = new ArrayList<>(finding.proposals());
        proposals.add(new Proposal(limb, hashes(covers)));
        return new Finding(
                finding.item(), finding.held(), finding.answer(), finding.documents(), proposals);
    }

    public static Claim claim(
            int item, Exemption limb, @Nullable String department, Document... covers) {
        return claim(item, limb, department, Question.DISCLOSE, covers);
    }

    public static Claim confirmOrDeny(int item, Exemption limb) {
        return claim(item, limb, null, Question.CONFIRM_OR_DENY);
    }

    private static Claim claim(
            int item,
            Exemption limb,
            @Nullable String department,
            Question question,
            Document... covers) {
        return new Claim(
                UUID.randomUUID(),
                item,
                limb.limb(),
                limb.citation(),
                limb.name(),
                hashes(covers),
                department,
                question,
                limb.qualified(),
                limb.basis(),
                limb.special(),
                null,
                limb.version());
    }

    public static List<String> hashes(Document... documents) {
        return Arrays.stream(documents).map(Document::sha256).toList();
    }

    /** The event that was recorded; fails with the problems where the answer was refused. */
    public static <T extends AssessmentEvent> T recorded(Outcome outcome, Class<T> type) {
        return switch (outcome) {
            case Outcome.Recorded(AssessmentEvent event, var _) -> type.cast(event);
            case Outcome.Refused(var problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    /** What was wrong with a refused answer, by field; empty where it was recorded. */
    public static Map<String, String> problems(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var problems) ? problems : Map.of();
    }

    public static List<String> warnings(Outcome outcome) {
        return outcome instanceof Outcome.Recorded(var _, var warnings) ? warnings : List.of();
    }
}

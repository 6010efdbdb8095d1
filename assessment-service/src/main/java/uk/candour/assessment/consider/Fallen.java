package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Message;
import uk.candour.contract.Text;

/**
 * Claims that were to exclude the duty to confirm or deny and do not. Whether the information is
 * held has to be said then, and its content decided about (FOIA s.1(1), s.2(1)); the other items
 * keep their decision.
 *
 * @param before the consideration that made the claims
 * @param records the grounds and balances by which they fell
 */
record Fallen(List<Consideration> before, List<Message> records) {

    static final Fallen NOTHING = new Fallen(List.of(), List.of());

    /** One claim that fell, and by which words. */
    record Fell(int item, String citation, String why, @Nullable Text words) {}

    /** In the order in which they were claimed. */
    List<Fell> claims() {
        List<Fell> fell = new ArrayList<>();
        for (Consideration item : before) {
            for (Claim claim : item.claims()) {
                records.stream()
                        .filter(it -> names(it, claim.claimId()))
                        .map(it -> new Fell(item.item(), claim.citation(), why(it), words(it)))
                        .forEach(fell::add);
            }
        }
        return fell;
    }

    boolean includes(Claim claim) {
        return records.stream().anyMatch(it -> names(it, claim.claimId()));
    }

    /** The items that need no new decision; none where nothing fell: then every item needs one. */
    List<Consideration> kept() {
        List<Integer> again = claims().stream().map(Fell::item).toList();
        return again.isEmpty()
                ? List.of()
                : before.stream().filter(it -> !again.contains(it.item())).toList();
    }

    private static boolean names(Message record, UUID claim) {
        return switch (record) {
            case HarmAssessed it -> it.claimId().equals(claim);
            case ExemptionJustified it -> it.claimId().equals(claim);
            case OpinionGiven it -> it.claimId().equals(claim);
            case PublicInterestBalanced it -> it.claims().contains(claim);
            default -> false;
        };
    }

    private static String why(Message record) {
        return switch (record) {
            case HarmAssessed _ -> "no harm from confirming or denying is made out";
            case OpinionGiven _ -> "the qualified person does not hold it engaged";
            case PublicInterestBalanced it ->
                    it.outcome() == BalanceOutcome.EVENLY_BALANCED
                            ? "the public interest is evenly balanced, so it has to be said"
                            : "the public interest favours saying whether it is held";
            default -> "it does not apply";
        };
    }

    private static @Nullable Text words(Message record) {
        return switch (record) {
            case HarmAssessed it -> it.reason();
            case ExemptionJustified it -> it.reason();
            case OpinionGiven it -> it.reason();
            case PublicInterestBalanced it -> it.balance();
            default -> null;
        };
    }
}

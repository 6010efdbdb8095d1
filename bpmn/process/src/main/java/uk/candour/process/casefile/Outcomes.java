package uk.candour.process.casefile;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.process.casefile.Fact.ClaimMade;
import uk.candour.process.casefile.Fact.Considered;
import uk.candour.process.casefile.Fact.Decided;

/** What becomes of each item, and of the case, once every claim was tested. */
final class Outcomes {

    private Outcomes() {}

    /**
     * @param stands whether a claim stands after its tests
     * @param held whether a department that searched holds something for an item
     */
    static List<ItemOutcome> items(
            Considered considered, Predicate<ClaimMade> stands, IntPredicate held) {
        return considered.items().stream()
                .map(item ->
                        item(
                                item,
                                considered.claims().stream()
                                        .filter(claim -> claim.item() == item.item())
                                        .toList(),
                                stands,
                                held))
                .toList();
    }

    /**
     * Information is withheld while any one claim on it stands; what nothing covers is released.
     */
    private static ItemOutcome item(
            Decided item, List<ClaimMade> claims, Predicate<ClaimMade> stands, IntPredicate held) {
        List<ClaimMade> standing = claims.stream().filter(stands).toList();
        ItemDecision decision =
                switch (item.decision()) {
                    case RELEASE -> ItemDecision.RELEASE;
                    case NOT_HELD -> ItemDecision.NOT_HELD;
                    case PART -> standing.isEmpty() ? ItemDecision.RELEASE : ItemDecision.PART;
                    case NEITHER_CONFIRM_NOR_DENY ->
                            standing.isEmpty()
                                    ? confirmed(held.test(item.item()))
                                    : item.decision();
                    case WITHHOLD -> withheld(claims, standing);
                };
        return new ItemOutcome(
                item.item(), decision, standing.stream().map(ClaimMade::claimId).toList());
    }

    /** Where silence fell, the authority says whether it holds the information (s.1(1)(a)). */
    private static ItemDecision confirmed(boolean held) {
        return held ? ItemDecision.RELEASE : ItemDecision.NOT_HELD;
    }

    private static ItemDecision withheld(List<ClaimMade> claims, List<ClaimMade> standing) {
        if (standing.isEmpty()) {
            return ItemDecision.RELEASE;
        }
        return claims.stream().allMatch(claim -> isCovered(claim, standing))
                ? ItemDecision.WITHHOLD
                : ItemDecision.PART;
    }

    /** Whether what this claim was made on is withheld by the claims that stand. */
    private static boolean isCovered(ClaimMade claim, List<ClaimMade> standing) {
        Set<String> documents = new HashSet<>();
        for (ClaimMade one : standing) {
            if (one.covers().isEmpty() && reaches(one, claim)) {
                return true;
            }
            documents.addAll(one.covers());
        }
        return standing.contains(claim)
                || (!claim.covers().isEmpty() && documents.containsAll(claim.covers()));
    }

    /**
     * A claim on the whole item is on all that its own department found, or on all that was found
     * where it was made for none.
     */
    private static boolean reaches(ClaimMade whole, ClaimMade other) {
        return whole.department() == null || whole.department().equals(other.department());
    }

    /**
     * All released is in full, none is a refusal, else in part; what is not held counts for none.
     */
    static CaseOutcome of(List<ItemOutcome> items) {
        Set<ItemDecision> decisions = EnumSet.noneOf(ItemDecision.class);
        items.forEach(item -> decisions.add(item.decision()));
        decisions.remove(ItemDecision.NOT_HELD);
        if (decisions.isEmpty()) {
            return CaseOutcome.NOT_HELD;
        }
        if (decisions.equals(EnumSet.of(ItemDecision.RELEASE))) {
            return CaseOutcome.RELEASED_IN_FULL;
        }
        if (decisions.equals(EnumSet.of(ItemDecision.NEITHER_CONFIRM_NOR_DENY))) {
            return CaseOutcome.NEITHER_CONFIRMED_NOR_DENIED;
        }
        boolean something =
                decisions.contains(ItemDecision.RELEASE) || decisions.contains(ItemDecision.PART);
        return something ? CaseOutcome.RELEASED_IN_PART : CaseOutcome.WITHHELD_IN_FULL;
    }

    /** How a case ends with a notice and no answer. */
    static Optional<CaseOutcome> ofNotice(Heard heard, @Nullable Fact triage) {
        if (heard.has(Fact.Lapsed.class)) {
            return Optional.of(CaseOutcome.UNCLEAR);
        }
        if (heard.has(Fact.Unpaid.class)) {
            return Optional.of(CaseOutcome.FEE_UNPAID);
        }
        return triage instanceof Fact.Ended it ? Optional.of(it.outcome()) : Optional.empty();
    }

    /**
     * No answer was due here: there was no valid request (FOIA s.8), it was never made clear (FOIA
     * s.1(3)), the fee was not paid (FOIA s.9(2)), it is answered under another reference, or dealt
     * with in another way.
     */
    static boolean oweNothing(CaseOutcome outcome) {
        return switch (outcome) {
            case INVALID, DUPLICATE, UNCLEAR, FEE_UNPAID, BAU -> true;
            default -> false;
        };
    }

    /** A refusal of the whole request (FOIA s.12(1), s.12(2), s.14(1), s.14(2)). */
    static CaseOutcome ofRefusal(String ground) {
        return switch (ground) {
            case "s12(1)", "s12(2)" -> CaseOutcome.COST_LIMIT;
            case "s14(1)" -> CaseOutcome.VEXATIOUS;
            case "s14(2)" -> CaseOutcome.REPEATED;
            default -> throw new IllegalArgumentException("no refusal at triage: " + ground);
        };
    }
}

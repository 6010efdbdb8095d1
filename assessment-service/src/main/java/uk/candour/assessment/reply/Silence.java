package uk.candour.assessment.reply;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/**
 * Refusals that state no reason. A notice has to say why an exemption applies and why it outweighs
 * (FOIA s.17(1)(c), (3)), except so far as saying it would itself disclose exempt information
 * (s.17(4)). The Regulations have no such exception (EIR reg 14(3)).
 *
 * @param silent the items on which an exemption, or the balance, has no open word
 * @param recorded reliance on s.17(4) from the consideration, by item
 */
record Silence(Regime regime, Set<Integer> silent, Map<Integer, Text> recorded) {

    static final Silence NONE = new Silence(Regime.FOIA, Set.of(), Map.of());

    /** What was recorded before; null where nothing was, or nothing is refused any more. */
    @Nullable Text before(ItemOutcome outcome) {
        return refuses(outcome) ? recorded.get(outcome.item()) : null;
    }

    /**
     * Reliance on s.17(4), closed; null where there is none.
     *
     * @param haveItStated the officer wants a reason opened instead
     */
    @Nullable Text decide(
            String field,
            ItemOutcome outcome,
            @Nullable Text given,
            boolean haveItStated,
            Problems problems) {
        Text said = problems.optional(field, given);
        Text why = said == null ? before(outcome) : said;
        if (said != null && regime == Regime.EIR) {
            problems.add(
                    field,
                    "The Regulations have no such rule: a refusal always gives its reasons"
                            + " (regulation 14(3))");
        } else if (said != null && !refuses(outcome)) {
            problems.add(
                    field,
                    "Nothing of item %d is refused: there is no reason to give"
                            .formatted(outcome.item()));
        }
        if (why == null && silent.contains(outcome.item())) {
            missing(field, outcome.item(), haveItStated, problems);
        }
        return why == null ? null : Text.closed(why.text());
    }

    /** Without a reason the letter is not composed: it goes back to whoever can state one. */
    private void missing(String field, int item, boolean haveItStated, Problems problems) {
        if (regime == Regime.EIR || haveItStated) {
            problems.warn(
                    "A reason for item %d is closed as a whole: the reply goes back to whoever stated it"
                            .formatted(item));
        } else {
            problems.add(
                    field,
                    "A reason for item %d is closed as a whole. Say why stating it would itself disclose exempt information (section 17(4)), or have it stated"
                            .formatted(item));
        }
    }

    private static boolean refuses(ItemOutcome outcome) {
        return outcome.decision() != ItemDecision.RELEASE
                && outcome.decision() != ItemDecision.NOT_HELD;
    }
}

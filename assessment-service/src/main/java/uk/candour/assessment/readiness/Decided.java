package uk.candour.assessment.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Question;

/**
 * What was decided on one claim of an earlier case.
 *
 * @param wording of the item then
 * @param limb null where the item was released and nothing was claimed
 * @param madeOut whether its ground was made out, whatever the public interest came to
 * @param weighed where the public interest lay; null where it was not weighed
 */
public record Decided(
        String reference,
        LocalDate closedOn,
        String wording,
        @Nullable String limb,
        Question question,
        boolean madeOut,
        @Nullable BalanceOutcome weighed) {

    boolean released() {
        return limb == null;
    }

    /** Whether the exemption stood: made out and, where it was weighed, not outweighed. */
    boolean withheld() {
        return !released() && madeOut && (weighed == null || weighed == BalanceOutcome.MAINTAIN);
    }
}

package uk.candour.assessment.precedent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.readiness.Decided;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;

/**
 * What was decided on one claim of a closed case, or on an item that was released without one.
 *
 * @param reference of the case
 * @param wording of the item, the applicant's identity masked
 * @param limb in Candour's notation; null where nothing was claimed
 * @param name the exemption's
 * @param department the one that stated the ground; null where an officer did
 * @param likelihood of the harm; null where the claim did not rest on prejudice
 * @param grounds the open words of the ground, in the order of its form
 * @param weighing the public interest test; null where there was none
 */
public record Precedent(
        UUID id,
        String reference,
        LocalDate closedOn,
        Regime regime,
        String wording,
        @Nullable String limb,
        @Nullable String name,
        @Nullable String department,
        Question question,
        Fate fate,
        @Nullable Likelihood likelihood,
        List<Argument> grounds,
        @Nullable Weighing weighing) {

    /** What became of it, as people read it. */
    @JsonProperty
    public String outcome() {
        return fate == Fate.STOOD && question == Question.CONFIRM_OR_DENY
                ? "Neither confirmed nor denied: the exemption stood"
                : fate.inWords();
    }

    /** In a line: {@code s31(1)(a), withheld: the exemption stood}. */
    public String line() {
        return limb == null ? outcome() : limb + " – " + outcome();
    }

    /** Whether it has words for the forms of this queue. */
    public boolean offers(String queue) {
        return switch (queue) {
            case "harm" -> likelihood != null && !grounds.isEmpty();
            case "justification" -> likelihood == null && !grounds.isEmpty();
            case "public-interest" -> weighing != null;
            default -> false;
        };
    }

    /** As far as a later decision can contradict it. */
    Decided decided() {
        return new Decided(
                reference,
                closedOn,
                wording,
                limb,
                question,
                fate == Fate.STOOD || fate == Fate.OUTWEIGHED,
                weighing == null ? null : weighing.outcome());
    }
}

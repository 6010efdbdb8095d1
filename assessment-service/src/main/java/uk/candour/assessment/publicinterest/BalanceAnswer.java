package uk.candour.assessment.publicinterest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Factor;
import uk.candour.contract.Text;

/**
 * What the adviser weighed.
 *
 * @param estimateOn when a decision is expected, where there is none yet
 * @param basedOn references of earlier cases whose reasoning was taken over
 */
record BalanceAnswer(
        @Nullable List<FactorAnswer> forDisclosure,
        @Nullable List<FactorAnswer> forMaintaining,
        @Nullable Text balance,
        @Nullable String outcome,
        @Nullable String estimateOn,
        @Nullable List<String> basedOn) {

    record FactorAnswer(@Nullable Text factor, @Nullable String weight) {}

    /** The answer that made this record. */
    static BalanceAnswer of(PublicInterestBalanced earlier) {
        return new BalanceAnswer(
                answers(earlier.forDisclosure()),
                answers(earlier.forMaintaining()),
                earlier.balance(),
                earlier.outcome().name(),
                null,
                earlier.basedOn());
    }

    /**
     * What a balance that is struck again opens with. One that was left open is not taken for an
     * answer: only its factors come back.
     */
    static BalanceAnswer again(PublicInterestBalanced earlier) {
        BalanceAnswer answer = of(earlier);
        return earlier.outcome() == BalanceOutcome.NOT_DECIDED
                ? new BalanceAnswer(
                        answer.forDisclosure(),
                        answer.forMaintaining(),
                        null,
                        null,
                        null,
                        answer.basedOn())
                : answer;
    }

    private static List<FactorAnswer> answers(List<Factor> factors) {
        return factors.stream()
                .map(it -> new FactorAnswer(it.factor(), it.weight().name()))
                .toList();
    }
}

package uk.candour.assessment.precedent;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Factor;
import uk.candour.contract.Weight;

/**
 * The public interest as it was weighed, in its open words.
 *
 * @param balance null where it was closed
 */
public record Weighing(
        List<OpenFactor> forDisclosure,
        List<OpenFactor> forMaintaining,
        @Nullable String balance,
        BalanceOutcome outcome) {

    /** One consideration in open words. */
    public record OpenFactor(String factor, Weight weight) {

        private static Stream<OpenFactor> of(Factor factor) {
            return Open.words(factor.factor()).map(it -> new OpenFactor(it, factor.weight()));
        }
    }

    static Weighing of(PublicInterestBalanced recorded) {
        return new Weighing(
                recorded.forDisclosure().stream().flatMap(OpenFactor::of).toList(),
                recorded.forMaintaining().stream().flatMap(OpenFactor::of).toList(),
                Open.words(recorded.balance()).findFirst().orElse(null),
                recorded.outcome());
    }
}

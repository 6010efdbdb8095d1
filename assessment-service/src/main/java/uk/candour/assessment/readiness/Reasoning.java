package uk.candour.assessment.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;

/**
 * What is recorded, or just being typed, to justify one claim or to settle one item.
 *
 * @param step which test it is
 * @param claims those the words have to carry
 * @param passages the words that are judged
 * @param background words recorded before on the same item: read, not judged again
 * @param decision what is decided on the item; null where it is not known here
 * @param author who answers for it; null where nobody is named
 * @param authority the name of this authority
 * @param earlier what this authority wrote in other cases
 * @param decided what this authority decided on similar questions
 */
public record Reasoning(
        Step step,
        Asked asked,
        List<Claim> claims,
        List<Passage> passages,
        List<String> background,
        @Nullable Likelihood likelihood,
        @Nullable BalanceOutcome outcome,
        @Nullable ItemDecision decision,
        @Nullable String author,
        String authority,
        List<String> earlier,
        List<Decided> decided) {

    /** Which test the words belong to. */
    public enum Step {
        /** What is to happen with the item: a decision without words. */
        CONSIDERATION,
        HARM,
        JUSTIFICATION,
        BALANCE,
        REPLY
    }

    /** The passages of these parts, in their order. */
    List<Passage> of(Part... parts) {
        List<Part> wanted = Arrays.asList(parts);
        return passages.stream().filter(it -> wanted.contains(it.part())).toList();
    }

    /** All words of these parts. */
    String words(Part... parts) {
        return of(parts).stream().map(Passage::text).collect(Collectors.joining("\n\n"));
    }

    /** All there is to read, the background too. */
    String everything() {
        return Stream.concat(passages.stream().map(Passage::text), background.stream())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether an effect has to be shown, and how likely it is. */
    boolean restsOnAnEffect() {
        return claims.stream()
                .anyMatch(it -> it.basis() == Basis.PREJUDICE || it.basis() == Basis.ENDANGERMENT);
    }

    boolean confirmsOrDenies() {
        return claims.stream().anyMatch(it -> it.question() == Question.CONFIRM_OR_DENY);
    }
}

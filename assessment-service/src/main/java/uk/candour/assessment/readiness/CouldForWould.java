package uk.candour.assessment.readiness;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.contract.Basis;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/**
 * The effect of disclosure is put as something that could happen. A sentence that also says what
 * would, and one that says who anybody is or what cannot be done, is no such thing.
 */
final class CouldForWould implements Rule {

    private static final Pattern HEDGE =
            Pattern.compile(
                    "(?<!\\b(?:who|which|that|whoever|anyone|anybody|everyone|everybody|nobody|one|as) )"
                            + "\\b(?:could|may|might)\\b(?! (?:not|no longer|never|\\d|only)\\b)"
                            + "|\\b(?:potentially|possibly|conceivably|perhaps)\\b"
                            + "|\\bcan (?:lead|result|cause)\\b"
                            + "|\\b(?:potential|possible|possibility|capable) (?:to|of|that|for)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH =
            Pattern.compile("\\b(?:\\d{1,2} |in |of |since |until |by |from )May\\b|\\bMay \\d");

    /** What would follow from something that itself is only said to be possible. */
    private static final Pattern FURTHER =
            Pattern.compile("\\bwhich (?:would|will)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEVEL =
            Pattern.compile("\\b(?:would|will|likely)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (reasoning.likelihood() == Likelihood.NOT_MADE_OUT || !reasoning.restsOnAnEffect()) {
            return Stream.of();
        }
        boolean danger =
                reasoning.claims().stream().anyMatch(it -> it.basis() == Basis.ENDANGERMENT);
        return Stream.concat(
                        reasoning.of(Part.HARM, Part.CAUSAL_LINK).stream(),
                        danger ? reasoning.of(Part.REASON).stream() : Stream.of())
                .flatMap(passage -> hedged(reasoning, passage).limit(1));
    }

    private static Stream<Advice> hedged(Reasoning reasoning, Passage passage) {
        return Prose.sentences(passage.text()).stream()
                .filter(it -> HEDGE.matcher(MONTH.matcher(it).replaceAll(" ")).find())
                .filter(it -> !LEVEL.matcher(FURTHER.matcher(it).replaceAll(" ")).find())
                .map(it ->
                        new Advice(
                                "could-for-would",
                                passage.field(),
                                "“Could”, “may”, “might” or “can” is less than “would be likely to”",
                                Provision.EFFECT.under(reasoning),
                                "Say what would follow, or what would be likely to, and why",
                                Prose.quote(it)));
    }
}

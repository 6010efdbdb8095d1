package uk.candour.assessment.readiness;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/** No level of likelihood is chosen, or the words leave open which. */
final class NoLikelihood implements Rule {

    private static final Pattern EITHER =
            Pattern.compile(
                    "\\bwould,? or (?:would|(?:is|are) )?\\s?(?:be )?likely\\b(?: to)?,?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LESS =
            Pattern.compile("\\bwould be likely\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY =
            Pattern.compile("\\b(?:would|will|likely|risk)\\b", Pattern.CASE_INSENSITIVE);
    private static final Part[] EFFECT = {Part.HARM, Part.CAUSAL_LINK};

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (!reasoning.restsOnAnEffect()) {
            return Stream.of();
        }
        return switch (reasoning.step()) {
            case HARM -> ofHarm(reasoning);
            case JUSTIFICATION -> ofDanger(reasoning);
            case CONSIDERATION, BALANCE, REPLY -> Stream.of();
        };
    }

    private static Stream<Advice> ofHarm(Reasoning reasoning) {
        String words = reasoning.words(EFFECT);
        if (words.isBlank() || reasoning.likelihood() == Likelihood.NOT_MADE_OUT) {
            return Stream.of();
        }
        if (reasoning.likelihood() == null) {
            return Stream.of(advice("likelihood", "No likelihood is chosen", ""));
        }
        String rest = EITHER.matcher(words).replaceAll(" ");
        return reasoning.of(EFFECT).stream()
                .flatMap(passage -> Stream.concat(either(passage, rest), less(passage, reasoning)))
                .limit(1);
    }

    private static Stream<Advice> either(Passage passage, String rest) {
        return ANY.matcher(rest).find()
                ? Stream.of()
                : EITHER.matcher(passage.text())
                        .results()
                        .map(it ->
                                advice(
                                        passage.field(),
                                        "The words repeat the Act and leave both levels open",
                                        it.group().strip()));
    }

    private static Stream<Advice> less(Passage passage, Reasoning reasoning) {
        return reasoning.likelihood() != Likelihood.WOULD
                ? Stream.of()
                : LESS.matcher(EITHER.matcher(passage.text()).replaceAll(" "))
                        .results()
                        .map(it ->
                                advice(
                                        passage.field(),
                                        "The words claim less than the likelihood that is chosen",
                                        it.group()));
    }

    /** Endangerment is argued in words alone. */
    private static Stream<Advice> ofDanger(Reasoning reasoning) {
        String words = reasoning.words(Part.REASON);
        return words.isBlank() || ANY.matcher(words).find()
                ? Stream.of()
                : Stream.of(advice("reason", "No likelihood is stated", ""));
    }

    private static Advice advice(String field, String wrong, String words) {
        return new Advice(
                "no-likelihood",
                field,
                wrong,
                "ICO guidance on the prejudice test, third step",
                "Choose one level, “would” or “would be likely to”, and say what makes it so",
                words);
    }
}

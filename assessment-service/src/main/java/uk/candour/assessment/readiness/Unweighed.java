package uk.candour.assessment.readiness;

import java.util.Set;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** A factor without weight, or a balance that states a result and weighs nothing. */
final class Unweighed implements Rule {

    private static final int TOO_LITTLE = 4;

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        Stream<Advice> factors =
                reasoning.of(Part.FOR_DISCLOSURE, Part.FOR_MAINTAINING).stream()
                        .filter(it -> it.weight() == null)
                        .map(it ->
                                advice(
                                        reasoning,
                                        "This factor has no weight",
                                        "Say whether it counts for little, for some or significantly",
                                        it));
        return Stream.concat(
                factors,
                reasoning.of(Part.BALANCE).stream()
                        .filter(it -> own(it, reasoning).size() < TOO_LITTLE)
                        .map(it ->
                                advice(
                                        reasoning,
                                        "The balance states a result and weighs nothing",
                                        "Say which factor decided it, and why the others count less",
                                        it)));
    }

    /** What it says beyond the words of the test and the exemption's name. */
    private static Set<String> own(Passage balance, Reasoning reasoning) {
        Set<String> own = Prose.stems(balance.text());
        own.removeAll(Prose.stems(TEST));
        reasoning.claims().forEach(it -> own.removeAll(Prose.stems(it.name())));
        return own;
    }

    private static final String TEST =
            """
            balance balanced lies favour favours favoured favouring outweighs greater stronger conclude
            conclusion conclude decided decision therefore considered consider considering careful
            carefully opinion view case circumstances occasion having regard non-disclosure qualified
            believe determined determination satisfied weighed respond response argument time instance
            """;

    private static Advice advice(
            Reasoning reasoning, String wrong, String suggestion, Passage passage) {
        return new Advice(
                "unweighed",
                passage.field(),
                wrong,
                Provision.BALANCE.under(reasoning),
                suggestion,
                Prose.quote(passage.text()));
    }
}

package uk.candour.assessment.readiness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/** The harm speaks of nothing that was asked for or found: it would fit any request. */
final class HarmNotSpecific implements Rule {

    private static final int ENOUGH = 2;

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        String words = reasoning.words(Part.HARM, Part.CAUSAL_LINK);
        if (reasoning.step() != Reasoning.Step.HARM
                || words.isBlank()
                || reasoning.likelihood() == Likelihood.NOT_MADE_OUT) {
            return Stream.of();
        }
        Set<String> asked = asked(reasoning);
        Set<String> said = Kind.withKinds(words);
        if (asked.size() < ENOUGH || Prose.meet(asked, said)) {
            return Stream.of();
        }
        String field = reasoning.words(Part.HARM).isBlank() ? "causalLink" : "harm";
        return Stream.of(
                new Advice(
                        "harm-not-specific",
                        field,
                        "The harm names nothing that was asked for",
                        "ICO guidance on the prejudice test: harm from this information",
                        "Say what in the information requested would be used, by whom and how",
                        Prose.quote(words)));
    }

    /** Not what the exemption protects: those words fit every request for it. */
    private static Set<String> asked(Reasoning reasoning) {
        Set<String> asked = new LinkedHashSet<>(Kind.withKinds(reasoning.asked().wording()));
        reasoning.asked().around().forEach(it -> asked.addAll(Kind.withKinds(it)));
        reasoning.claims().forEach(it -> asked.removeAll(Prose.stems(it.name())));
        return asked;
    }
}

package uk.candour.assessment.readiness;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** A paragraph that this authority has used, nearly word for word, in another case. */
final class Boilerplate implements Rule {

    private static final double ALIKE = 0.6;

    /** Shorter ones are how the Act itself is commonly told. */
    private static final int SHORTEST = 25;

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        List<Set<String>> earlier =
                reasoning.earlier().stream()
                        .flatMap(it -> Prose.paragraphs(it).stream())
                        .filter(Boilerplate::isLong)
                        .limit(10L * Prose.PARAGRAPHS)
                        .map(Prose::shingles)
                        .toList();
        return reasoning.passages().stream()
                .filter(it -> it.part() != Part.INTEREST && it.part() != Part.REPLY)
                .flatMap(passage ->
                        Prose.paragraphs(passage.text()).stream()
                                .filter(Boilerplate::isLong)
                                .limit(Prose.PARAGRAPHS)
                                .flatMap(text -> used(passage, text, earlier)));
    }

    private static Stream<Advice> used(Passage passage, String text, List<Set<String>> earlier) {
        Set<String> shingles = Prose.shingles(text);
        long times = earlier.stream().filter(it -> Prose.likeness(shingles, it) >= ALIKE).count();
        return times == 0
                ? Stream.of()
                : Stream.of(
                        new Advice(
                                "boilerplate",
                                passage.field(),
                                times == 1
                                        ? "Nearly the same words were used in another case"
                                        : "Nearly the same words were used %d times in other cases"
                                                .formatted(times),
                                "ICO guidance on the public interest test: the circumstances of the case",
                                "Say what is particular to this information",
                                Prose.quote(text)));
    }

    private static boolean isLong(String text) {
        return Prose.words(text).size() >= SHORTEST;
    }
}

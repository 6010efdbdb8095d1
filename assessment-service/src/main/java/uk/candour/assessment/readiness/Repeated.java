package uk.candour.assessment.readiness;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** The same paragraph stands in two places of one reasoning. */
final class Repeated implements Rule {

    private static final double ALIKE = 0.6;
    private static final int SHORTEST = 10;

    private record Paragraph(
            Passage passage, String text, List<String> words, Set<String> shingles) {

        static Paragraph of(Passage passage, String text) {
            return new Paragraph(passage, text, Prose.words(text), Prose.shingles(text));
        }

        /** A short one only where it stands again as it is in another field. */
        boolean repeats(Paragraph other) {
            return (words.equals(other.words) && !passage.equals(other.passage))
                    || (words.size() >= SHORTEST
                            && Prose.likeness(shingles, other.shingles) >= ALIKE);
        }
    }

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        List<Paragraph> paragraphs =
                reasoning.passages().stream()
                        .filter(it -> it.part() != Part.INTEREST)
                        .flatMap(passage ->
                                Prose.paragraphs(passage.text()).stream()
                                        .map(text -> Paragraph.of(passage, text)))
                        .limit(Prose.PARAGRAPHS)
                        .toList();
        return IntStream.range(0, paragraphs.size())
                .filter(at ->
                        paragraphs.subList(0, at).stream().anyMatch(paragraphs.get(at)::repeats))
                .mapToObj(at -> advice(paragraphs.get(at)));
    }

    private static Advice advice(Paragraph paragraph) {
        return new Advice(
                "repeated",
                paragraph.passage().field(),
                "The same words stand here twice",
                "ICO guidance on refusing a request: reasons for each exemption and each step",
                "Say here only what this step asks for",
                Prose.quote(paragraph.text()));
    }
}

package uk.candour.assessment.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** The same paragraph stands in two places of one reasoning. */
final class Repeated implements Rule {

    private static final double ALIKE = 0.6;
    private static final int SHORTEST = 10;

    private record Paragraph(Passage passage, String text, Set<String> shingles) {

        boolean repeats(Paragraph other) {
            boolean same = Prose.words(text).equals(Prose.words(other.text));
            return (same && !passage.equals(other.passage))
                    || (Prose.words(text).size() >= SHORTEST
                            && Prose.likeness(shingles, other.shingles) >= ALIKE);
        }
    }

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        List<Paragraph> before = new ArrayList<>();
        List<Advice> found = new ArrayList<>();
        for (Passage passage : reasoning.passages()) {
            if (passage.part() == Part.INTEREST) {
                continue;
            }
            for (String text : Prose.paragraphs(passage.text())) {
                Paragraph paragraph = new Paragraph(passage, text, Prose.shingles(text));
                before.stream()
                        .filter(paragraph::repeats)
                        .findFirst()
                        .ifPresent(earlier -> found.add(advice(paragraph)));
                before.add(paragraph);
            }
        }
        return found.stream();
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

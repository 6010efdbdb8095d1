package uk.candour.assessment.precedent;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.candour.assessment.readiness.Prose;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;

/**
 * What earlier decisions are looked for.
 *
 * @param request whose own decisions are none of them
 * @param limbs those whose decisions come first; empty for any
 */
record Sought(UUID request, String wording, Set<String> limbs) {

    /** Longer questions are told well enough by their first words. */
    private static final int WORDS = 10;

    /** Decisions on questions like an item's, those on the limbs of these claims first. */
    static Sought of(RequestTriaged triage, int item, Collection<Claim> claims) {
        return new Sought(
                triage.requestId(),
                triage.items().stream()
                        .filter(it -> it.number() == item)
                        .map(Item::wording)
                        .findFirst()
                        .orElse(""),
                claims.stream().map(Claim::limb).collect(Collectors.toSet()));
    }

    /**
     * The question as a web search: one word in common says little, so any two of its telling words
     * have to meet, or the only one that there is.
     */
    String words() {
        List<String> telling =
                telling(wording).distinct().limit(WORDS).map(it -> '"' + it + '"').toList();
        return telling.size() == 1
                ? telling.getFirst()
                : IntStream.range(0, telling.size())
                        .boxed()
                        .flatMap(at ->
                                telling.subList(0, at).stream()
                                        .map(it -> it + " " + telling.get(at)))
                        .collect(Collectors.joining(" or "));
    }

    /** What it is about, without the words that every question is made of. */
    String subject() {
        return subject(wording);
    }

    static String subject(String wording) {
        return telling(wording).collect(Collectors.joining(" "));
    }

    private static Stream<String> telling(String wording) {
        return Prose.words(wording).stream().filter(Prose::tells);
    }
}

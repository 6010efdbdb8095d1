package uk.candour.assessment.readiness;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** Nobody answers for it, or an opinion is one person's and the letter names nobody. */
final class NoAuthor implements Rule {

    private static final Pattern OPINION =
            Prose.anyOf(
                    "in my (?:\\w+ )?(?:opinion|view|judge?ment)|my (?:own )?(?:opinion|view|considerations?|belief|decision)(?: is)?");
    private static final Pattern FIRST_PERSON =
            Pattern.compile(
                    "\\bI (?:am|have|had|believe|consider|think|feel|find|conclude|decided|determine|would|do|accept|recognise"
                            + "|appreciate|understand|know|suspect)\\b");

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (reasoning.author() == null || reasoning.author().isBlank()) {
            return Stream.of(advice("", "Nobody is named who answers for this", ""));
        }
        return reasoning.passages().stream()
                .flatMap(passage ->
                        Stream.concat(
                                        OPINION.matcher(passage.text()).results(),
                                        passage.part() == Part.REPLY
                                                ? Stream.of()
                                                : FIRST_PERSON.matcher(passage.text()).results())
                                .limit(1)
                                .map(it ->
                                        advice(
                                                passage.field(),
                                                "This is somebody’s opinion, and the letter names nobody",
                                                it.group())));
    }

    private static Advice advice(String field, String wrong, String words) {
        return new Advice(
                "no-author",
                field,
                wrong,
                "ICO guidance on recording decisions: who decided, when, on what evidence",
                "Write it as the authority’s finding, or name the post that decided and the day",
                words);
    }
}

package uk.candour.assessment.readiness;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.workqueue.Advice;

/** An exemption is named by its section alone, although the section has several limbs. */
final class NoLimb implements Rule {

    private static final Pattern CITATION =
            Pattern.compile(
                    "\\b(?:section|sec\\.?|s\\.?|regulation|reg\\.?|r)\\s?(\\d{1,2}a?)((?:\\s?\\(\\w{1,4}\\)){0,6})",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (reasoning.claims().isEmpty()) {
            boolean withheld =
                    reasoning.decision() == ItemDecision.WITHHOLD
                            || reasoning.decision() == ItemDecision.PART;
            return withheld
                    ? Stream.of(advice(reasoning, "", "No exemption is claimed", ""))
                    : Stream.of();
        }
        return reasoning.claims().stream()
                .map(it -> it.limb().replaceAll("\\+.*", ""))
                .distinct()
                .filter(limb -> limb.indexOf('(') > 0 && !cited(limb, reasoning.everything()))
                .flatMap(limb ->
                        reasoning.passages().stream()
                                .flatMap(passage -> bare(reasoning, limb, passage)))
                .limit(1);
    }

    /** Whether the limb, or one beside it, is cited in full. */
    private static boolean cited(String limb, String text) {
        return citations(limb, text).anyMatch(it -> brackets(it.group(2)) >= brackets(limb));
    }

    private static Stream<Advice> bare(Reasoning reasoning, String limb, Passage passage) {
        return citations(limb, passage.text())
                .map(it ->
                        advice(
                                reasoning,
                                passage.field(),
                                "The words cite %s without its limb".formatted(it.group().strip()),
                                it.group().strip()));
    }

    private static Stream<MatchResult> citations(String limb, String text) {
        Matcher citation = CITATION.matcher(text);
        String section = limb.substring(1, limb.indexOf('('));
        return citation.results()
                .filter(it -> it.group(1).toLowerCase(Locale.ROOT).equals(section));
    }

    private static long brackets(String provision) {
        return Objects.requireNonNullElse(provision, "").chars().filter(it -> it == '(').count();
    }

    private static Advice advice(Reasoning reasoning, String field, String wrong, String words) {
        return new Advice(
                "no-limb",
                field,
                wrong,
                Provision.CITATION.under(reasoning),
                "Name section, subsection and limb, and give each limb its own reasons",
                words);
    }
}

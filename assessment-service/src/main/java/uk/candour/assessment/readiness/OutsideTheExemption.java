package uk.candour.assessment.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.contract.Claim;
import uk.candour.platform.workqueue.Advice;

/** Harm, or a factor against disclosure, that is not what the exemption protects. */
final class OutsideTheExemption implements Rule {

    /** What the words of a limb's name leave out, by section. */
    private static final Map<String, Pattern> ALSO =
            Map.of(
                    "s31", crime(),
                    "s30", crime(),
                    "s24", crime(),
                    "s26", crime(),
                    "s43", commerce(),
                    "s29", commerce());

    private static Pattern crime() {
        return Prose.anyOf(
                "crim\\w+|offen[cd]\\w+|attack\\w*|fraud\\w*|hack\\w*|intru\\w+|exploit\\w*|theft|thie\\w+|steal\\w*|stolen"
                        + "|ransom\\w*|malicious|terror\\w*|burgl\\w*|law enforcement|investigat\\w+|detect\\w*|evad\\w+"
                        + "|evasion|unlawful\\w*|illegal\\w*|phish\\w*|security");
    }

    private static Pattern commerce() {
        return Interest.COMMERCE.words();
    }

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        List<String> limbs = reasoning.claims().stream().map(Claim::limb).toList();
        if (limbs.isEmpty()) {
            return Stream.of();
        }
        return reasoning.of(Part.HARM, Part.CAUSAL_LINK, Part.FOR_MAINTAINING).stream()
                .flatMap(passage ->
                        Prose.sentences(passage.text()).stream()
                                .flatMap(sentence -> outside(passage, sentence, limbs, reasoning))
                                .limit(1));
    }

    private static Stream<Advice> outside(
            Passage passage, String sentence, List<String> limbs, Reasoning reasoning) {
        return Arrays.stream(Interest.values())
                .filter(it -> it.words().matcher(sentence).find())
                .filter(it -> !it.isProtectedBy(limbs))
                .filter(it -> !it.givesWay() || !isInside(sentence, reasoning.claims()))
                .map(it -> advice(passage, it, sentence, limbs));
    }

    /** Whether the sentence speaks of what a claim protects. */
    private static boolean isInside(String sentence, List<Claim> claims) {
        Set<String> said = Prose.stems(sentence);
        return claims.stream()
                .anyMatch(claim ->
                        Prose.meet(said, Prose.stems(claim.name()))
                                || also(claim).matcher(sentence).find());
    }

    private static Pattern also(Claim claim) {
        String section = claim.limb().replaceAll("[(+].*", "");
        return ALSO.getOrDefault(section, Pattern.compile("(?!)"));
    }

    private static Advice advice(
            Passage passage, Interest interest, String sentence, List<String> limbs) {
        return new Advice(
                "outside-exemption",
                passage.field(),
                "This is about %s, not what %s protects"
                        .formatted(interest.label(), String.join(", ", limbs)),
                "ICO guidance on the public interest test: factors inherent in the exemption",
                "Leave it out or claim what protects it (%s)".formatted(interest.because()),
                Prose.quote(sentence));
    }
}

package uk.candour.intake.triage;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the applicant out of words, for those who must not know who asked. It proposes: an officer
 * reads what comes of it. Full name and email address are masked wherever they stand, single names
 * only below a closing line, because {@code Green} may also be a belt.
 */
public final class Mask {

    /** What to do about words that name the applicant. */
    public static final String REVEALS =
            "This names the applicant. Departments must not learn who asked: take the name or"
                    + " address out";

    static final String MASKED = "[applicant]";

    private static final int SHORTEST_SINGLE_NAME = 3;
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?im)^[ \\t]*(kind |best |warm |many )?"
                            + "(regards|thanks|thank you|yours|sincerely|cheers)\\b.{0,40}$");

    private final List<Pattern> everywhere;
    private final List<Pattern> belowTheClosing;

    public Mask(String name, String email) {
        var parts =
                Arrays.stream(name.strip().split("[\\s,.]+", -1))
                        .filter(part -> !TITLES.contains(part.toLowerCase(Locale.ROOT)))
                        .filter(part -> !part.isEmpty())
                        .toList();
        belowTheClosing =
                parts.stream()
                        .filter(part -> part.length() >= SHORTEST_SINGLE_NAME)
                        .map(Mask::phrase)
                        .toList();
        everywhere = new ArrayList<>(List.of(phrase(email)));
        everywhere.addAll(parts.size() > 1 ? fullName(parts) : belowTheClosing);
    }

    /** The words without the applicant. */
    public String apply(String words) {
        var masked = replace(everywhere, words);
        var closing = CLOSING.matcher(masked);
        return closing.find()
                ? masked.substring(0, closing.end())
                        + replace(belowTheClosing, masked.substring(closing.end()))
                : masked;
    }

    /** Whether the words say who the applicant is. */
    public boolean reveals(String words) {
        return !apply(words).equals(words);
    }

    private static String replace(List<Pattern> patterns, String words) {
        var masked = words;
        for (var pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll(quoteReplacement(MASKED));
        }
        return masked;
    }

    /** As given, without the middle names, and surname first as in a list. */
    private static List<Pattern> fullName(List<String> parts) {
        var first = parts.getFirst();
        var last = parts.getLast();
        return List.of(
                phrase(parts.toArray(String[]::new)), phrase(first, last), phrase(last, first));
    }

    /** These words in this order, whatever the spaces and letter case; never inside other words. */
    private static Pattern phrase(String... words) {
        return Pattern.compile(
                Arrays.stream(words)
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "[\\s,.]+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package uk.candour.intake.triage;

import java.util.List;
import java.util.Locale;

/**
 * A part of the authority that requests can go to.
 *
 * @param code as messages, tokens and addresses name it: {@code human-resources}
 */
record Department(String code, String name, List<String> keywords) {

    /** Whether the words suggest that this department holds what is asked for. */
    boolean isSuggestedBy(String words) {
        var said = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        return keywords.stream().anyMatch(it -> said.contains(it) || said.contains(it + "s"));
    }
}

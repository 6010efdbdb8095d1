package uk.candour.notification.letter;

import java.util.Locale;
import java.util.Map;

/** What the letter calls the particulars of a ground, which travel by field name. */
final class Particulars {

    private static final Map<String, String> LABELS =
            Map.of(
                    "legitimateInterest", "The legitimate interest in disclosure",
                    "necessity", "Whether disclosure is necessary for it",
                    "balance", "How it weighs against the people concerned",
                    "obtainedFrom", "How we came to hold it",
                    "detriment", "What harm a breach of confidence would do",
                    "publicInterestDefence", "Whether the public interest would excuse a breach");

    private Particulars() {}

    /** A label we know, or the field's name in words. */
    static String label(String field) {
        String words = field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return LABELS.getOrDefault(
                field, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}

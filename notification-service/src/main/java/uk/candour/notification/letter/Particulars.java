package uk.candour.notification.letter;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What the letter calls the particulars of a ground, which travel by field name. */
final class Particulars {

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    entry("pointer", "Where you can find it"),
                    entry("intention", "What shows that we meant to publish it"),
                    entry("publication", "When and where we will publish it"),
                    entry("settledOn", "When we settled that"),
                    entry("reasonable", "Why it is reasonable to wait until then"),
                    entry("required", "Why nothing less would do"),
                    entry("certificate", "The certificate"),
                    entry("source", "Where it came from"),
                    entry("body", "The body concerned"),
                    entry("obtainedFrom", "Who gave it to us"),
                    entry("investigation", "The investigation or proceedings"),
                    entry("policy", "The policy"),
                    entry("danger", "The danger, and to whom"),
                    entry("likelihood", "How likely it is"),
                    entry("legitimateInterest", "The legitimate interest in disclosure"),
                    entry("necessity", "Whether disclosure is necessary for it"),
                    entry("balance", "How it weighs against the people concerned"),
                    entry("detriment", "The harm to whoever confided it"),
                    entry("defence", "Whether the public interest would excuse a breach"),
                    entry("privilege", "The privilege"),
                    entry("prohibition", "What prohibits disclosure"),
                    entry("completion", "Who is finishing it, and when"));

    private Particulars() {}

    /** A day as letters write it; other words as they are. */
    static String text(String words) {
        try {
            return LetterWording.day(LocalDate.parse(words));
        } catch (DateTimeException notADay) {
            return words;
        }
    }

    /** A label we know, or the field's name in words. */
    static String label(String field) {
        String words = field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return LABELS.getOrDefault(
                field, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}

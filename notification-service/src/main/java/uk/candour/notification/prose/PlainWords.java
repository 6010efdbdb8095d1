package uk.candour.notification.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes people's text safe to print: no control characters, no characters that reorder or hide
 * their neighbours, no halves of a character. What a reader sees is what is there.
 */
public final class PlainWords {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private PlainWords() {}

    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .filter(PlainWords::printable)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** On one line, for a heading, a name or a label. */
    public static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    static List<String> paragraphs(String text) {
        return Stream.of(BLANK_LINE.split(clean(text))).filter(p -> !p.isBlank()).toList();
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            // Zero-width joiners shape letters in some scripts; every other format character hides
            // or reorders text.
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}

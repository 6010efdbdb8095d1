package uk.candour.intake.request;

/** Which characters may be in words that people send; the rest is refused, never repaired. */
public final class Words {

    private Words() {}

    /** One line: fit for a heading, a log or a greeting. */
    public static boolean isLine(String words) {
        return words.codePoints().allMatch(Words::isPrintable);
    }

    /** Several lines; tabs and line breaks may be in it. */
    public static boolean isText(String words) {
        return words.codePoints().allMatch(it -> it == '\n' || it == '\t' || isPrintable(it));
    }

    static boolean hasLetterOrDigit(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> !overridesDirection(codePoint);
        };
    }

    /** Shows words in another order than they are stored: only ever used to deceive. */
    private static boolean overridesDirection(int codePoint) {
        return codePoint == 0x202D || codePoint == 0x202E;
    }
}

package uk.candour.assessment.exemption;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A provision as somebody wrote it, read without regard to case, spaces or the words "section" and
 * "regulation": {@code s31(1)(a)}, {@code s31(1)(g)+s31(2)(b)}, {@code s40(2)+(3A)(a)}, {@code
 * r12(5)(b)}. Whether there is such a limb is for the {@link Catalogue} to say.
 *
 * @param provision the first provision in full
 * @param further the one it is read with, in full: {@code s40(3a)(a)}
 */
public record Limb(String provision, @Nullable String further) {

    private static final Pattern NOTATION =
            Pattern.compile(
                    "(s|r)(\\d{1,3}[a-z]?)((?:\\(\\w{1,4}\\))*)"
                            + "(?:\\+(?:\\1?\\2)?((?:\\(\\w{1,4}\\))+))?");

    /** Empty when it does not read as a provision at all. */
    public static Optional<Limb> parse(String written) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
        text = text.replaceAll("section|sec", "s").replaceAll("regulation|reg", "r");
        Matcher match = NOTATION.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String section = match.group(1) + match.group(2);
        String further = match.group(4);
        return Optional.of(
                new Limb(section + match.group(3), further == null ? null : section + further));
    }

    /** The section or regulation it is a limb of: {@code s31}. */
    String section() {
        int bracket = provision.indexOf('(');
        return bracket < 0 ? provision : provision.substring(0, bracket);
    }

    /** Whether {@code other} is this provision or lies within it. */
    boolean contains(Limb other) {
        return further == null
                && other.provision.startsWith(provision)
                && (other.provision.length() == provision.length()
                        || other.provision.charAt(provision.length()) == '(');
    }
}

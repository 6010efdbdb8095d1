package uk.candour.assessment.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name that a file may carry in lists, letters and downloads. It is never used as a path. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** What is left of a name when folders and characters that deceive or break are taken out. */
    static String clean(@Nullable String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFKC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control and format characters: NUL, line breaks, right-to-left overrides, zero width.
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        name = name.replaceAll("[\\u2044\\u2215\\u29F8<>:\"|?*;%]", "_").replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        // Device names that Windows takes for itself, whatever follows the dot.
        name = name.replaceAll("(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(?=\\.|$)", "file-$1");
        return name.isEmpty() ? "document" : shorten(name);
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String ending = extension.isEmpty() || extension.length() > 8 ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}

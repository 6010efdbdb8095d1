package uk.candour.notification.letter;

import java.util.Locale;

/** A file's size as people say it. */
final class FileSize {

    private FileSize() {}

    static String inWords(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1_000.0) + " kB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}

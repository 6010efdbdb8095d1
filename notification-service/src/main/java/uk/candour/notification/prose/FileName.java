package uk.candour.notification.prose;

import java.util.regex.Pattern;

/** A file's name that is safe on every system and in every header. */
public final class FileName {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|;%]+");
    private static final int LONGEST = 120;

    private FileName() {}

    public static String of(String name) {
        String safe = UNSAFE.matcher(PlainWords.oneLine(name)).replaceAll("-");
        safe = safe.replaceAll("^[. -]+|[. -]+$", "");
        if (safe.isEmpty()) {
            return "document";
        }
        return safe.length() <= LONGEST ? safe : shorten(safe);
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}

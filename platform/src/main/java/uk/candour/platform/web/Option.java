package uk.candour.platform.web;

import org.jspecify.annotations.Nullable;

/** One choice of radios, checkboxes or a select: what is sent, what is read, and a word of help. */
public record Option(String value, String text, @Nullable String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}

package uk.candour.notification.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets beside this class. */
final class Style {

    static final String LETTER = read("letter.css");
    static final String EMAIL = read("email.css");

    private Style() {}

    private static String read(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

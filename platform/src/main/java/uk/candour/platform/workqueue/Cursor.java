package uk.candour.platform.workqueue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.platform.web.FieldErrors;

/**
 * Where a page of a list ends: the next one starts after it, however the list changes meanwhile.
 */
record Cursor(LocalDate urgency, UUID id) {

    static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Cursor parse(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return START;
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII);
            return new Cursor(
                    LocalDate.parse(plain.substring(0, 10)), UUID.fromString(plain.substring(11)));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException unreadable) {
            throw FieldErrors.of(
                    "after", "Give the value of \"next\" from the page before, or leave it empty.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((urgency + "_" + id).getBytes(StandardCharsets.US_ASCII));
    }
}

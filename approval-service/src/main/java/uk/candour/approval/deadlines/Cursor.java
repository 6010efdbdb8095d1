package uk.candour.approval.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.platform.web.FieldErrors;

/**
 * The last row of a page; the next page starts after it. Written as {@code 2026-11-24_<request
 * id>}.
 */
record Cursor(LocalDate dueOn, UUID requestId) {

    static final Cursor START = new Cursor(LocalDate.MIN, new UUID(0, 0));

    /** An empty one is the start; one we never gave is a field error. */
    static Cursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        try {
            int split = text.indexOf('_');
            LocalDate dueOn = LocalDate.parse(text.substring(0, Math.max(split, 0)));
            if (dueOn.getYear() < 1 || dueOn.getYear() > 9999) {
                throw new DateTimeException("no year of ours");
            }
            return new Cursor(dueOn, UUID.fromString(text.substring(split + 1)));
        } catch (DateTimeException | IllegalArgumentException unknown) {
            throw FieldErrors.of("after", "Use the value of next from the page before");
        }
    }

    @Override
    public String toString() {
        return dueOn + "_" + requestId;
    }
}

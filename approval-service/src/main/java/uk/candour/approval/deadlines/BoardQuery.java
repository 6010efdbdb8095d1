package uk.candour.approval.deadlines;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.candour.platform.web.FieldErrors;

/** Which rows of the board are wanted; null means all. */
record BoardQuery(@Nullable Band band, @Nullable String department, Cursor after, int limit) {

    private static final int PAGE = 50;

    static BoardQuery of(
            @Nullable String band,
            @Nullable String department,
            @Nullable String after,
            @Nullable Integer limit) {
        return new BoardQuery(
                band(band), blankToNull(department), Cursor.parse(after), limit(limit));
    }

    private static @Nullable Band band(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Band.values())
                .filter(it -> it.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> FieldErrors.of("band", "Use LATE, THIS_WEEK, NEXT_WEEK or LATER"));
    }

    private static int limit(@Nullable Integer limit) {
        if (limit == null) {
            return PAGE;
        }
        if (limit < 1 || limit > 200) {
            throw FieldErrors.of("limit", "Use a number from 1 to 200");
        }
        return limit;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

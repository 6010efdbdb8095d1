package uk.candour.intake.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.candour.platform.web.FieldErrors;

/** The key under which a client sends a submission again: visible ASCII, as a header carries it. */
final class IdempotencyKey {

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    static @Nullable String checked(@Nullable String key) {
        if (key != null && !SHAPE.matcher(key).matches()) {
            throw FieldErrors.of(
                    "Idempotency-Key", "Send 1 to 200 visible ASCII characters, such as a UUID");
        }
        return key;
    }
}

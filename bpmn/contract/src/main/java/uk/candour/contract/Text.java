package uk.candour.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody recorded. Closed words are seen by approver, reviewer and regulator and are
 * never printed (FOIA s.17(4)). On the wire an object; a plain JSON string is read as open words.
 */
public record Text(String text, boolean closed) {

    /** Words that do not say whether they are closed are open. */
    @JsonCreator
    static Text read(
            @JsonProperty("text") String text, @JsonProperty("closed") @Nullable Boolean closed) {
        return new Text(text, Boolean.TRUE.equals(closed));
    }

    /** Words that may be printed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text open(String text) {
        return new Text(text, false);
    }

    public static Text closed(String text) {
        return new Text(text, true);
    }
}

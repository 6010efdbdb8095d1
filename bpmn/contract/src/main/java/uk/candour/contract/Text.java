package uk.candour.contract;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Words that somebody recorded. Closed words are seen by approver, reviewer and regulator and are
 * never printed (FOIA s.17(4)). On the wire an object; a plain JSON string is read as open words.
 */
public record Text(String text, boolean closed) {

    @JsonCreator
    public Text {}

    /** Words that may be printed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text open(String text) {
        return new Text(text, false);
    }

    public static Text closed(String text) {
        return new Text(text, true);
    }
}

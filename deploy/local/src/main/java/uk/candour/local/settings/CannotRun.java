package uk.candour.local.settings;

import org.jspecify.annotations.Nullable;

/** Something a person has to put right; its message says what happened and what to do. */
public class CannotRun extends RuntimeException {

    public CannotRun(String message) {
        this(message, null);
    }

    public CannotRun(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

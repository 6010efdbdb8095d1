package uk.candour.platform.workqueue;

import java.util.List;

/** Work was completed; warnings advise and never need acknowledging. */
public record Completion(List<String> warnings) {

    public static Completion done() {
        return new Completion(List.of());
    }
}

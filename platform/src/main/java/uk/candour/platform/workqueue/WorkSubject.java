package uk.candour.platform.workqueue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lists say about a subject; null means: what is known already stays. */
public record WorkSubject(
        @Nullable String reference, @Nullable String title, @Nullable LocalDate dueOn) {}

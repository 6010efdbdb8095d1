package uk.candour.intake.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a deadline's explanation: whether it counts, and why.
 *
 * @param law the provision that says so
 */
public record Day(LocalDate date, boolean counted, String why, @Nullable String law) {}

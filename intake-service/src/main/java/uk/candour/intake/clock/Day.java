package uk.candour.intake.clock;

import java.time.LocalDate;

/** One day of a deadline's explanation: whether it counts towards the twenty, and why. */
public record Day(LocalDate date, boolean counted, String why) {}

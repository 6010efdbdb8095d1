package uk.candour.intake.clock;

import java.util.UUID;

/**
 * The clock of an open case was moved; heard in the transaction that moves it.
 *
 * @param waiting the case waits for the applicant (FOIA s.1(3))
 */
public record ClockMoved(UUID requestId, Deadline deadline, boolean waiting) {}

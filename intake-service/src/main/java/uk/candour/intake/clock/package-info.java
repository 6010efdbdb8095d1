/**
 * The statutory clock: when an answer is due and, day by day, why. A deadline is a pure function of
 * append-only clock events and a calendar; it is recomputed, never edited.
 */
@NullMarked
package uk.candour.intake.clock;

import org.jspecify.annotations.NullMarked;

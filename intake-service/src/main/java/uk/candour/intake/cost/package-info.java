/**
 * What answering a request costs in minutes of work, as departments recorded and estimated it, held
 * against the appropriate limit (FOIA s.12, SI 2004/3244).
 */
@NullMarked
package uk.candour.intake.cost;

import org.jspecify.annotations.NullMarked;

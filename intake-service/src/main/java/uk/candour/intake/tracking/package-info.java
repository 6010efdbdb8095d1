/**
 * What applicants see of their request by their unguessable link, and what they can do there. It
 * shows five stages and no more: finer steps would reveal what is held.
 */
@NullMarked
package uk.candour.intake.tracking;

import org.jspecify.annotations.NullMarked;

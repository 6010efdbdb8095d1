/**
 * The administrator's catalogue of exemptions: which entry a limb has from which day on, who made
 * it and why. Nothing in it is ever changed; a correction is the next entry.
 */
@NullMarked
package uk.candour.assessment.catalogue;

import org.jspecify.annotations.NullMarked;

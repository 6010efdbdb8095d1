/** What the catalogue says of a limb, and what engages a claim. */
@NullMarked
package uk.candour.assessment.exemption;

import org.jspecify.annotations.NullMarked;

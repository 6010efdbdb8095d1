/** The pages around the service: where to begin, and what it says of itself. */
@NullMarked
package uk.candour.intake.site;

import org.jspecify.annotations.NullMarked;

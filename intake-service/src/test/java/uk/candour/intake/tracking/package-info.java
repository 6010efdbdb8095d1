@NullMarked
package uk.candour.intake.tracking;

import org.jspecify.annotations.NullMarked;

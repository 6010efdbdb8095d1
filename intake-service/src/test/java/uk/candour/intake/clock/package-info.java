@NullMarked
package uk.candour.intake.clock;

import org.jspecify.annotations.NullMarked;

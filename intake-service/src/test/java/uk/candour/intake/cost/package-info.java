@NullMarked
package uk.candour.intake.cost;

import org.jspecify.annotations.NullMarked;

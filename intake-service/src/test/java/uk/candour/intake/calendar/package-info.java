@NullMarked
package uk.candour.intake.calendar;

import org.jspecify.annotations.NullMarked;

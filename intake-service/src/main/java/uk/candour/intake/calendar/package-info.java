/**
 * Which days are working days. A working day is a matter of law, not of opening hours: local
 * closures and privilege days never stop a clock (FOIA s.10(6)).
 */
@NullMarked
package uk.candour.intake.calendar;

import org.jspecify.annotations.NullMarked;

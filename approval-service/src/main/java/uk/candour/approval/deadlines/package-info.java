/**
 * The deadlines board and the alarms behind it: which cases are open, where they are, when they are
 * due, and who must be told that a deadline is near or missed. Dates come from intake-service,
 * which alone counts working days; here instants are compared and calendar days are named.
 */
@NullMarked
package uk.candour.approval.deadlines;

import org.jspecify.annotations.NullMarked;

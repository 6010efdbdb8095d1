/**
 * The whole file of a case: every record by the id of the event that announced it, kept as it came
 * and never changed. A response is judged by exactly the records it was composed from, so nothing
 * superseded or late is shown as its reason.
 */
@NullMarked
package uk.candour.approval.casefile;

import org.jspecify.annotations.NullMarked;

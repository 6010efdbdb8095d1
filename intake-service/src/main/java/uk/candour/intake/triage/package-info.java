/**
 * The officer's first decision on a request: the wording that departments will see, with the
 * applicant masked, and who is to search or why the request is refused as a whole.
 */
@NullMarked
package uk.candour.intake.triage;

import org.jspecify.annotations.NullMarked;

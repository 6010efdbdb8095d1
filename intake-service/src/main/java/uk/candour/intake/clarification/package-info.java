/**
 * What an applicant is asked because a request is not clear enough to identify and locate the
 * information (FOIA s.1(3)), and the answer. Whether an answer came in time is decided here alone.
 */
@NullMarked
package uk.candour.intake.clarification;

import org.jspecify.annotations.NullMarked;

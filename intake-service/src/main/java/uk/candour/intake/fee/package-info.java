/**
 * What an applicant is asked to pay before their request is answered (FOIA s.9), and the payment.
 * Whether it came in time is decided here alone.
 */
@NullMarked
package uk.candour.intake.fee;

import org.jspecify.annotations.NullMarked;

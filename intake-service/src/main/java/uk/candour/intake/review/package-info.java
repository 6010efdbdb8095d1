/**
 * The applicant asks us to look at our reply again: who may ask until when, what they say, and by
 * when the outcome is due. Their words stay here; the reviewer reads them here.
 */
@NullMarked
package uk.candour.intake.review;

import org.jspecify.annotations.NullMarked;

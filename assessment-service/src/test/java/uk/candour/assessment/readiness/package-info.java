/** Tests of the readiness checks on refusals of several kinds, weak and sound. */
@NullMarked
package uk.candour.assessment.readiness;

import org.jspecify.annotations.NullMarked;

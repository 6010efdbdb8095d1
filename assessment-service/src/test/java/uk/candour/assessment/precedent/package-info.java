/** Tests of earlier decisions: what of a case is kept, and what of it can be used again. */
@NullMarked
package uk.candour.assessment.precedent;

import org.jspecify.annotations.NullMarked;

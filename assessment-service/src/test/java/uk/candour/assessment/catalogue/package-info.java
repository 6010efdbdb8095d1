/** Tests of the administrator's catalogue. */
@NullMarked
package uk.candour.assessment.catalogue;

import org.jspecify.annotations.NullMarked;

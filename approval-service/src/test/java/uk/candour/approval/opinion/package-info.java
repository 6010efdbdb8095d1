/** Tests of {@code opinion}. */
@NullMarked
package uk.candour.approval.opinion;

import org.jspecify.annotations.NullMarked;

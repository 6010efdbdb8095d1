/** Tests of {@code signoff}. */
@NullMarked
package uk.candour.approval.signoff;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code deadlines}. */
@NullMarked
package uk.candour.approval.deadlines;

import org.jspecify.annotations.NullMarked;

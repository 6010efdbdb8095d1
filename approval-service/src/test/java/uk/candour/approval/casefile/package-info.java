/** Tests of {@code casefile}. */
@NullMarked
package uk.candour.approval.casefile;

import org.jspecify.annotations.NullMarked;

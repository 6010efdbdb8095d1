/**
 * The reasonable opinion of the qualified person, without which section 36 cannot be relied on
 * (FOIA s.36(2), (5)). It is personal: no one gives it on their behalf.
 */
@NullMarked
package uk.candour.approval.opinion;

import org.jspecify.annotations.NullMarked;

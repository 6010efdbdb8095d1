/**
 * The public interest test on one item: the factors on both sides and where the balance lies (FOIA
 * s.2(2)(b)). Weights are never added up.
 */
@NullMarked
package uk.candour.assessment.publicinterest;

import org.jspecify.annotations.NullMarked;

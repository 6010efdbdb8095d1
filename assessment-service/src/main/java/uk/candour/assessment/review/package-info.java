/**
 * The internal review: somebody who took no part in the reply decides afresh on each item, gives
 * reasons, releases what was found before and corrects the exemptions relied on.
 */
@NullMarked
package uk.candour.assessment.review;

import org.jspecify.annotations.NullMarked;

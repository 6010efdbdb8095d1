/** Cases for the pure tests: wording, searches, claims. */
@NullMarked
package uk.candour.assessment.casefile;

import org.jspecify.annotations.NullMarked;

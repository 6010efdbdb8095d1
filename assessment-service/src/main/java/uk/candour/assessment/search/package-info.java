/**
 * A department's search: where it looked, what it holds, the files it found and the exemptions it
 * proposes; or why it could not search.
 */
@NullMarked
package uk.candour.assessment.search;

import org.jspecify.annotations.NullMarked;

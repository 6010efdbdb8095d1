/** What a department may record of its search, and which files it may put up. */
@NullMarked
package uk.candour.assessment.search;

import org.jspecify.annotations.NullMarked;

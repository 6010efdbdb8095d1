/** What proposals come to, what an officer may decide, and what claims cover. */
@NullMarked
package uk.candour.assessment.consider;

import org.jspecify.annotations.NullMarked;

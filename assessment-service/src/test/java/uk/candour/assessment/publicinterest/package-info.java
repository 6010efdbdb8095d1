/** What may be recorded of a public interest test. */
@NullMarked
package uk.candour.assessment.publicinterest;

import org.jspecify.annotations.NullMarked;

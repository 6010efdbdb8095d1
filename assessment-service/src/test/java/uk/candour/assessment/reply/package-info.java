/** What may leave with a reply. */
@NullMarked
package uk.candour.assessment.reply;

import org.jspecify.annotations.NullMarked;

/**
 * The words around the record and the files that are released with it. What a standing claim covers
 * cannot be released.
 */
@NullMarked
package uk.candour.assessment.reply;

import org.jspecify.annotations.NullMarked;

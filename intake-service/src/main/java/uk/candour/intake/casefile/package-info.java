/**
 * What happened to each case, here and elsewhere, and the pages on which its officer follows it,
 * chases a department or takes a search back.
 */
@NullMarked
package uk.candour.intake.casefile;

import org.jspecify.annotations.NullMarked;

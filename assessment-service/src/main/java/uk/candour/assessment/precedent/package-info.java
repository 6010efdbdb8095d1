/**
 * Earlier decisions: what was decided on each claim of the cases that are closed, found again by
 * the words of a question, to be reasoned alike or to say why not. Each request is still decided on
 * its own circumstances. Open words only: nothing here was ever closed.
 */
@NullMarked
package uk.candour.assessment.precedent;

import org.jspecify.annotations.NullMarked;

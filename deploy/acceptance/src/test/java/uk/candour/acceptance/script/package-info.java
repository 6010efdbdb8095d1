/**
 * Cases told from their end: a {@link uk.candour.acceptance.script.Script} says what every desk
 * answers so that the case ends as wanted, and a {@link uk.candour.acceptance.script.Cast} plays
 * all the desks until it has.
 */
@NullMarked
package uk.candour.acceptance.script;

import org.jspecify.annotations.NullMarked;

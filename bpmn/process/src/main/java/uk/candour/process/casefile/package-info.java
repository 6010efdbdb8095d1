/**
 * What the process knows of a case: facts in the order they were heard, and what follows from them.
 * A record stands while what it was decided on stands; which work is due, which claims hold and how
 * the case ends are pure functions of the facts.
 */
@NullMarked
package uk.candour.process.casefile;

import org.jspecify.annotations.NullMarked;

/**
 * Sign-off: a person who wrote none of it sees the whole file beside the exact letter, and approves
 * that pack by its hash or returns it with a reason. That no author signs off is decided here and
 * held by the database as well.
 */
@NullMarked
package uk.candour.approval.signoff;

import org.jspecify.annotations.NullMarked;

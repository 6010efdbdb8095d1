/**
 * The embedded default: everything that Candour needs on one machine, without Docker. One process
 * holds the sign-in, the mailbox, the gateway and the supervisor of all other parts.
 */
@NullMarked
package uk.candour.local;

import org.jspecify.annotations.NullMarked;

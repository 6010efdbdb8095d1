/**
 * Receiving: each message is handled once, in one transaction with its effect. What comes too early
 * waits, what cannot be handled is parked for an operator, and the same case waits behind it.
 */
@NullMarked
package uk.candour.platform.inbox;

import org.jspecify.annotations.NullMarked;

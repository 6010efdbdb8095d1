/**
 * Sending mail so that each one leaves once, or is known to be in doubt: a mail is a row whose
 * state is committed before anything is done that cannot be undone. Only bytes that match the
 * hashes they were approved by are sent.
 */
@NullMarked
package uk.candour.notification.delivery;

import org.jspecify.annotations.NullMarked;

/**
 * Candour tried from outside, the way its users and their machines meet it: HTTP and JSON, a
 * browser, the applicant's mailbox. Nothing here shares code with the services, so that a mistake
 * in them cannot hide itself. {@link uk.candour.acceptance.Candour} is the running system.
 */
@NullMarked
package uk.candour.acceptance;

import org.jspecify.annotations.NullMarked;

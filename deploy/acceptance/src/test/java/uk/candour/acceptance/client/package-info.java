/**
 * A small driver of the machine-facing API: the applicant's calls, the staff's calls by robots with
 * tokens of their own, and the mailbox over IMAP. A refusal is an answer to look at; only silence
 * is an exception, because then nobody knows what happened.
 */
@NullMarked
package uk.candour.acceptance.client;

import org.jspecify.annotations.NullMarked;

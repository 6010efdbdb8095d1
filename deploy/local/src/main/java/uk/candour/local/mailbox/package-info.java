/**
 * The mail server of the embedded default: takes every message by SMTP, keeps it on disk, and shows
 * it by IMAP and on a page.
 */
@NullMarked
package uk.candour.local.mailbox;

import org.jspecify.annotations.NullMarked;

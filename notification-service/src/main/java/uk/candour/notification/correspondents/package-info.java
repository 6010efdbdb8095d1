/**
 * Who writes to whom: the authority, with the routes that a reader can take, and the applicant's
 * contact in its versions. Names and addresses stay in here and in the mails.
 */
@NullMarked
package uk.candour.notification.correspondents;

import org.jspecify.annotations.NullMarked;

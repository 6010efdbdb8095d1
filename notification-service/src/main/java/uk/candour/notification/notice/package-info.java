/**
 * Notices: what an applicant is told at triage where no decision on the information is given. They
 * are written from the officer's record alone and need no sign-off.
 */
@NullMarked
package uk.candour.notification.notice;

import org.jspecify.annotations.NullMarked;

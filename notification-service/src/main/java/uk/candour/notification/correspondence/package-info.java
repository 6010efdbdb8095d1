/**
 * What the applicant was told, and when: the acknowledgement, and for officers the list of
 * everything sent on a case with what became of it.
 */
@NullMarked
package uk.candour.notification.correspondence;

import org.jspecify.annotations.NullMarked;

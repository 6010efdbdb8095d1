/**
 * notification-service: renders letters from records, sends them, and knows what the applicant was
 * told and when. It invents no content and decides nothing about a case.
 */
@NullMarked
package uk.candour.notification;

import org.jspecify.annotations.NullMarked;

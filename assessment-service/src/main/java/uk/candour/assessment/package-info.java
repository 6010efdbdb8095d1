/**
 * Searches, exemptions, harm, public interest and the reply: everything a case is decided on.
 * {@link uk.candour.assessment.AssessmentInbox} is the front door; each kind of work has a package.
 * Nobody here learns who asked (the law is applicant-blind).
 */
@NullMarked
package uk.candour.assessment;

import org.jspecify.annotations.NullMarked;

/**
 * More time to weigh the public interest: what is appended to the clock of a case once its
 * applicant was told when a decision is expected (FOIA s.10(3), s.17(2)).
 */
@NullMarked
package uk.candour.intake.extension;

import org.jspecify.annotations.NullMarked;

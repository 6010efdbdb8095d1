/**
 * Whether reasoning is ready to be sent: rules about text in general, each with its source and a
 * suggestion. They warn and never block; what the Act itself demands is refused where it is
 * recorded. Pure: no rule knows where the words come from.
 */
@NullMarked
package uk.candour.assessment.readiness;

import org.jspecify.annotations.NullMarked;

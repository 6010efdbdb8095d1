/**
 * What a person answered to a piece of work: its problems, field by field, or what is recorded and
 * what it should be warned of. Pure: the features decide with it, the case file performs.
 */
@NullMarked
package uk.candour.assessment.answer;

import org.jspecify.annotations.NullMarked;

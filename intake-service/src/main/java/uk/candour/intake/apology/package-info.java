/**
 * What applicants are told when an answer is late: worded by an officer, with a reason and a new
 * date, and told again for as long as it is late. The statutory date never moves.
 */
@NullMarked
package uk.candour.intake.apology;

import org.jspecify.annotations.NullMarked;

/**
 * Inputs that nobody in good faith would send. Each is refused with a problem that says what to do,
 * or taken as the plain text that it is; nothing is stored wrongly and nothing is given away. The
 * numbers (H07 …) are those of the catalogue of hostile inputs the system was designed by.
 */
@NullMarked
package uk.candour.acceptance.hostile;

import org.jspecify.annotations.NullMarked;

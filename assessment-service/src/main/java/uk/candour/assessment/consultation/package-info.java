/**
 * The views of others before information is released or withheld: those it was obtained from or is
 * about, another authority, a department (s.45 Code of Practice). The authority decides; no view
 * binds it, silence is none, and the statutory clock runs on.
 */
@NullMarked
package uk.candour.assessment.consultation;

import org.jspecify.annotations.NullMarked;

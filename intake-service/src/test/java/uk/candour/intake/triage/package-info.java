@NullMarked
package uk.candour.intake.triage;

import org.jspecify.annotations.NullMarked;

@NullMarked
package uk.candour.intake.casefile;

import org.jspecify.annotations.NullMarked;

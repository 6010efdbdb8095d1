@NullMarked
package uk.candour.intake;

import org.jspecify.annotations.NullMarked;

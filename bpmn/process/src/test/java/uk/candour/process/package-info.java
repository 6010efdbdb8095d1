/** Drives whole cases through the models, on a real engine and a real database. */
@NullMarked
package uk.candour.process;

import org.jspecify.annotations.NullMarked;

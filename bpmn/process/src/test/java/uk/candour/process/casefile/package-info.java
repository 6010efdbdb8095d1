/** The case file by itself: facts in, what follows out. */
@NullMarked
package uk.candour.process.casefile;

import org.jspecify.annotations.NullMarked;

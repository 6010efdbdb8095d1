/**
 * The parts of a running system as operating-system processes: started, watched, adopted from a
 * launcher that was killed, and ended. Knows nothing of what a part does.
 */
@NullMarked
package uk.candour.local.part;

import org.jspecify.annotations.NullMarked;

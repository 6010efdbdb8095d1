/** The service as a whole, on real servers: what comes in by message and leaves by message. */
@NullMarked
package uk.candour.assessment;

import org.jspecify.annotations.NullMarked;

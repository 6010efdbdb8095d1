/** The rows of the inbox, and what an operator sees of them and does about them. */
@NullMarked
package uk.candour.platform.inbox;

import org.jspecify.annotations.NullMarked;

/** What a person can ask of the <code>candour</code> command. */
@NullMarked
package uk.candour.local.command;

import org.jspecify.annotations.NullMarked;

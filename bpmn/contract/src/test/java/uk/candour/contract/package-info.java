/** Pins the contract: the JSON of every message, and the description of who receives what. */
@NullMarked
package uk.candour.contract;

import org.jspecify.annotations.NullMarked;

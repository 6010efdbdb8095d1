/**
 * The commands and events that the services and the process exchange over Kafka. Every message is a
 * record nested in the sealed interface of its topic; its simple name is its name on the wire.
 * Changes are additive only: a golden file pins the JSON of each one.
 */
@NullMarked
package uk.candour.contract;

import org.jspecify.annotations.NullMarked;

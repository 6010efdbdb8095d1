/**
 * A real Kafka broker in a process of its own, and the topics it must have. The services never make
 * topics themselves.
 */
@NullMarked
package uk.candour.local.kafka;

import org.jspecify.annotations.NullMarked;

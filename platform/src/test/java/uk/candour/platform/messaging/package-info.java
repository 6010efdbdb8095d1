/** Outbox, Kafka and inbox together: nothing lost, nothing doubled, one case in one order. */
@NullMarked
package uk.candour.platform.messaging;

import org.jspecify.annotations.NullMarked;

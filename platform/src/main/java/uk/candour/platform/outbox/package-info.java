/**
 * Sending: a message is a row written in the transaction of the change it announces. One relay per
 * database brings the rows to Kafka, in order within each case.
 */
@NullMarked
package uk.candour.platform.outbox;

import org.jspecify.annotations.NullMarked;

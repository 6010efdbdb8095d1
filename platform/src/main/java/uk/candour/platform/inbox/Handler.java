package uk.candour.platform.inbox;

/**
 * What a service does when a message of a topic arrives; runs in one transaction with the inbox
 * row.
 */
@FunctionalInterface
public interface Handler<M> {

    void on(M message, Envelope envelope);
}

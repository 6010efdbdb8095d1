package uk.candour.platform.inbox;

import java.util.UUID;

/**
 * What a service does when a record without a value (a tombstone) tells it to forget everything
 * under a key. It may be told so again.
 */
@FunctionalInterface
public interface Erasure {

    void of(UUID key);
}

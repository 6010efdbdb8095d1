package uk.candour.platform.outbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids whose order is roughly that of their making (UUID version 7, RFC 9562): kind to B-trees. */
public final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

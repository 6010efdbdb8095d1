package uk.candour.local.part;

import java.time.Duration;

/** How long to wait before a part that died is started again: the more often, the longer. */
final class Backoff {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private int deaths;

    /**
     * @param lived how long the part had been ready before it died
     */
    Duration afterLiving(Duration lived) {
        deaths = lived.compareTo(STEADY) > 0 ? 1 : deaths + 1;
        Duration wait = Duration.ofMillis(250L << Math.min(deaths - 1, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}

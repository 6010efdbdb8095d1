package uk.candour.acceptance.faults;

import java.time.Duration;
import java.util.Map;

/**
 * How a fault run goes.
 *
 * @param cases how many requests are made at least; more while parts are still being killed
 * @param atOnce how many cases may be open at the same time
 * @param seed decides which scripts are played and what is killed when
 * @param rounds how often every part is killed; 0 for a run without faults
 * @param longestPause between one part's return and the next kill
 * @param redeliver whether everything on the topics is published again in the middle
 * @param longest how long the cases may take before those still open count as stuck
 * @param settings further environment variables for the system
 */
record Options(
        int cases,
        int atOnce,
        long seed,
        int rounds,
        Duration longestPause,
        boolean redeliver,
        Duration longest,
        Map<String, String> settings) {

    static Options undisturbed(int cases, long seed) {
        return new Options(
                cases, 24, seed, 0, Duration.ZERO, false, Duration.ofMinutes(5), Map.of());
    }

    static Options shortForm(long seed) {
        return new Options(
                16, 6, seed, 1, Duration.ofSeconds(4), true, Duration.ofMinutes(10), Map.of());
    }

    static Options full(int cases, long seed) {
        return new Options(
                cases, 12, seed, 2, Duration.ofSeconds(10), true, Duration.ofMinutes(45), Map.of());
    }

    /** The same with the inbox switched off: the checker has to notice. */
    Options withoutInbox() {
        return new Options(
                cases,
                atOnce,
                seed,
                rounds,
                longestPause,
                true,
                Duration.ofSeconds(75),
                Map.of("CANDOUR_INBOX_DEDUPLICATE", "false"));
    }
}

package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;

/**
 * The full form, by {@code candour faults [cases] [seed]}: many cases of every outcome while every
 * part is killed twice.
 */
class FullFaultRun {

    private final int cases = Integer.getInteger("candour.faults.cases", 200);
    private final long seed =
            Long.getLong("candour.faults.seed", ThreadLocalRandom.current().nextLong(1_000_000));

    @Test
    void nothingIsLostOrDoubledWhileEveryPartIsKilledTwice() {
        Options options = Options.full(cases, seed);
        System.out.printf("fault run of %d cases, seed %d%n", cases, seed);
        try (Candour candour = Candour.start(options.settings())) {
            var run = new FaultRun(candour, options);
            List<Violation> violations = run.run();
            System.out.printf(
                    "fault run, seed %d: %s, %d broken promises; evidence in %s%n",
                    seed, run.tally(), violations.size(), candour.home());
            assertThat(violations).isEmpty();
        }
    }
}

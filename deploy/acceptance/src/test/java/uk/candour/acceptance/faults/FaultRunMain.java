package uk.candour.acceptance.faults;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import uk.candour.acceptance.Candour;

/**
 * The full form: run this class with {@code [cases] [seed] [no-inbox]}. Ends with 1 when a promise
 * was broken.
 */
public final class FaultRunMain {

    private FaultRunMain() {}

    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed =
                arguments.length > 1
                        ? Long.parseLong(arguments[1])
                        : ThreadLocalRandom.current().nextLong(1_000_000);
        Options options = Options.full(cases, seed);
        if (List.of(arguments).contains("no-inbox")) {
            options = options.withoutInbox();
        }
        System.out.printf("%d cases, seed %d%n", cases, seed);
        System.exit(run(options) ? 0 : 1);
    }

    private static boolean run(Options options) {
        try (Candour candour = Candour.start(options.settings())) {
            List<Violation> violations = new FaultRun(candour, options).run();
            violations.forEach(System.out::println);
            System.out.printf(
                    "%d broken promises; evidence in %s%n", violations.size(), candour.home());
            return violations.isEmpty();
        }
    }
}

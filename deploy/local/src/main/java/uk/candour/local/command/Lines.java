package uk.candour.local.command;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import uk.candour.local.part.Progress;

/** One plain line for each thing that happens, the same with and without a terminal. */
final class Lines implements Progress {

    private final int parts;
    private final AtomicInteger ready = new AtomicInteger();

    Lines(int parts) {
        this.parts = parts;
    }

    @Override
    public void ready(String part, Duration took) {
        say(
                "[%d/%d] %-22s ready  %s"
                        .formatted(ready.incrementAndGet(), parts, part, seconds(took)));
    }

    @Override
    public void died(String part, Duration restartIn) {
        say("%s ended by itself; starting it again in %s".formatted(part, seconds(restartIn)));
    }

    @Override
    public void back(String part, Duration took) {
        say("%s is back after %s".formatted(part, seconds(took)));
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}

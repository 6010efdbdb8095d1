package uk.candour.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Backoff backoff = new Backoff();

    @Test
    void waitsLongerEachTimeButNeverLongerThanHalfAMinute() {
        Stream<Duration> waits = Stream.generate(() -> backoff.afterLiving(AT_ONCE)).limit(10);

        assertThat(waits.map(Duration::toMillis))
                .startsWith(250L, 500L, 1000L, 2000L)
                .endsWith(30_000L, 30_000L)
                .isSorted();
    }

    @Test
    void beginsAnewAfterALongLife() {
        backoff.afterLiving(AT_ONCE);
        backoff.afterLiving(AT_ONCE);

        assertThat(backoff.afterLiving(AN_HOUR)).hasMillis(250);
    }
}

package uk.candour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTests {

    /** Half past midnight on 2 June in London. */
    private static final Instant NOW = Instant.parse("2026-06-01T23:30:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void countsFromTheDayInLondon() {
        assertThat(dates.left(LocalDate.of(2026, 6, 2))).isEqualTo("Today");
        assertThat(dates.left(LocalDate.of(2026, 6, 3))).isEqualTo("Tomorrow");
        assertThat(dates.left(LocalDate.of(2026, 6, 7))).isEqualTo("In 5 days");
        assertThat(dates.left(LocalDate.of(2026, 6, 1))).isEqualTo("1 day late");
        assertThat(dates.left(LocalDate.of(2026, 5, 1))).isEqualTo("32 days late");
        assertThat(dates.left(null)).isEmpty();
    }

    @Test
    void coloursWhatIsUrgent() {
        assertThat(dates.urgency(LocalDate.of(2026, 6, 1))).isEqualTo("red");
        assertThat(dates.urgency(LocalDate.of(2026, 6, 7))).isEqualTo("orange");
        assertThat(dates.urgency(LocalDate.of(2026, 6, 8))).isNull();
        assertThat(dates.urgency(null)).isNull();
    }

    @Test
    void writesDatesAndTimesOut() {
        assertThat(dates.day(LocalDate.of(2026, 6, 2))).isEqualTo("2 June 2026");
        assertThat(dates.time(NOW)).isEqualTo("2 June 2026 at 12:30am");
    }
}

package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, LATE",
        "2026-11-25, THIS_WEEK",
        "2026-11-29, THIS_WEEK",
        "2026-11-30, NEXT_WEEK",
        "2026-12-06, NEXT_WEEK",
        "2026-12-07, LATER"
    })
    void aWeekEndsOnSunday(LocalDate dueOn, Band band) {
        assertThat(Band.of(dueOn, WEDNESDAY)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, THIS_WEEK", "2026-11-23, NEXT_WEEK", "2026-11-30, LATER"})
    void onASundayNextWeekBeginsTomorrow(LocalDate dueOn, Band band) {
        assertThat(Band.of(dueOn, LocalDate.of(2026, 11, 22))).isEqualTo(band);
    }

    @Test
    void everyDueDateFallsInExactlyTheBandWhoseBoundsHoldIt() {
        for (LocalDate today = WEDNESDAY; today.isBefore(WEDNESDAY.plusDays(8)); ) {
            for (int days = -30; days < 60; days++) {
                LocalDate dueOn = today.plusDays(days);
                LocalDate now = today;

                assertThat(Arrays.stream(Band.values()).filter(it -> holds(it, dueOn, now)))
                        .containsExactly(Band.of(dueOn, today));
            }
            today = today.plusDays(1);
        }
    }

    private static boolean holds(Band band, LocalDate dueOn, LocalDate today) {
        return !dueOn.isBefore(band.from(today)) && dueOn.isBefore(band.until(today));
    }
}

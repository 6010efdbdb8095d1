package uk.candour.approval.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 | due today",
                "2026-11-23 | due Monday 23 November, tomorrow",
                "2026-11-24 | due Tuesday 24 November, in 2 days",
                "2026-11-21 | due Saturday 21 November, 1 day late",
                "2026-11-20 | due Friday 20 November, 2 days late",
                "2027-01-04 | due Monday 4 January 2027, in 43 days"
            })
    void saysTheDayAndHowFarAwayItIs(LocalDate dueOn, String words) {
        assertThat(DueWords.of(dueOn, LocalDate.of(2026, 11, 22))).isEqualTo(words);
    }
}

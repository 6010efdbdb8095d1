package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.calendar.TestCalendars;
import uk.candour.intake.calendar.WorkingDays;

class StillLateTest {

    /** Due on Friday 20 November 2026: day 21 is Monday 23 November, 30 November is a holiday. */
    @Test
    void isEveryTenthWorkingDayAfterTheFirst() {
        var again =
                StillLate.after(
                        LocalDate.of(2026, 11, 20),
                        WorkingDays.ofTheUnitedKingdom(TestCalendars.ofTheUnitedKingdom()));

        assertThat(again)
                .hasSize(25)
                .startsWith(
                        LegalDay.start(LocalDate.of(2026, 12, 8)),
                        LegalDay.start(LocalDate.of(2026, 12, 22)));
    }
}

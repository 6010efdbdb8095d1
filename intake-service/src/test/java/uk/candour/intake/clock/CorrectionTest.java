package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.candour.intake.clock.ClockEvent.CalendarChanged;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.Received;

class CorrectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 9);
    private static final List<ClockEvent> EVENTS =
            List.of(
                    new Received(RECEIVED),
                    new CalendarChanged(RECEIVED.plusDays(1), 2, TODAY, TODAY, false),
                    new ClarificationAsked(ASKED));

    @Test
    void canBeAnyOtherDayBeforeAnythingWasDone() {
        assertThat(problem(RECEIVED.minusDays(10))).isEmpty();
        assertThat(problem(RECEIVED.plusDays(3))).isEmpty();
        assertThat(problem(ASKED)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(problem(RECEIVED)).contains("That is the date of receipt already");
        assertThat(problem(TODAY.plusDays(1))).isNotEmpty();
        assertThat(problem(TODAY.minusYears(6))).isNotEmpty();
        assertThat(problem(ASKED.plusDays(1)))
                .hasValueSatisfying(it -> assertThat(it).contains("9 November 2026"));
    }

    private static Optional<String> problem(LocalDate to) {
        return Correction.problem(to, EVENTS, TODAY);
    }
}

package uk.candour.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.intake.calendar.TestCalendars;

class CalculationTest {

    @Test
    void takesEventsInAnyOrderAndFoiaByDefault() {
        var calculation =
                Calculation.of(
                        DeadlineQuery.of(
                                "2023-09-04",
                                null,
                                List.of("fee-paid@2023-09-25", "fee-notice@2023-09-11")));

        assertThat(calculation)
                .isInstanceOfSatisfying(
                        Calculation.Ready.class,
                        it ->
                                assertThat(it.deadline(TestCalendars.ofTheUnitedKingdom()).dueOn())
                                        .isEqualTo(LocalDate.of(2023, 10, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          FOIA, -,                                received",
                "2026-02-31, FOIA, -,                                received",
                "0000-01-01, FOIA, -,                                received",
                "2004-12-31, FOIA, -,                                received",
                "9999-12-31, FOIA, -,                                received",
                "1e400,      FOIA, -,                                received",
                "2026-05-29, GDPR, -,                                regime",
                "2026-05-29, FOIA, clarification-received,           event",
                "2026-05-29, FOIA, clarification-received@soon,      event",
                "2026-05-29, FOIA, clarification-received@2026-05-28, event",
                "2026-05-29, FOIA, fee-paid@2026-06-10,              event",
                "2026-05-29, FOIA, fee-notice@2030-06-10,            event",
            })
    void saysWhichParameterMakesNoSense(
            @Nullable String received, String regime, @Nullable String event, String wrong) {
        var calculation =
                Calculation.of(
                        DeadlineQuery.of(
                                received, regime, event == null ? List.of() : List.of(event)));

        assertThat(calculation)
                .isInstanceOfSatisfying(
                        Calculation.Senseless.class,
                        it -> assertThat(it.problems()).containsOnlyKeys(wrong));
    }
}

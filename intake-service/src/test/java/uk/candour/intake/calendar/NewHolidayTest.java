package uk.candour.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewHolidayTest {

    private static final BankHolidays KNOWN = TestCalendars.ofTheUnitedKingdom();

    @Test
    void takesAWeekdayInTheNationsThatKeepIt() {
        var holiday =
                NewHoliday.of("2026-02-11", " Day of rest ", List.of("WALES", "SCOTLAND"), KNOWN);

        assertThat(holiday)
                .isEqualTo(
                        new NewHoliday.Valid(
                                new BankHoliday(
                                        LocalDate.of(2026, 2, 11),
                                        "Day of rest",
                                        EnumSet.of(Nation.WALES, Nation.SCOTLAND))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          Rest, SCOTLAND, date",
                "11/2/2026,  Rest, SCOTLAND, date",
                "2026-02-14, Rest, SCOTLAND, date",
                "2004-12-31, Rest, SCOTLAND, date",
                "2026-06-15, Rest, SCOTLAND, date",
                "2026-12-25, Rest, WALES,    date",
                "2026-02-11, ' ',  SCOTLAND, title",
                "2026-02-11, Rest, FRANCE,   nations",
            })
    void saysWhatIsWrong(@Nullable String date, String title, String nation, String field) {
        assertThat(NewHoliday.of(date, title, List.of(nation), KNOWN))
                .isInstanceOfSatisfying(
                        NewHoliday.Invalid.class,
                        it -> assertThat(it.problems()).containsOnlyKeys(field));
    }

    @Test
    void aDayThatOneNationKeepsCanBeAddedForAnother() {
        assertThat(NewHoliday.of("2026-06-15", "Rest", List.of("ENGLAND"), KNOWN))
                .isInstanceOf(NewHoliday.Valid.class);
    }
}

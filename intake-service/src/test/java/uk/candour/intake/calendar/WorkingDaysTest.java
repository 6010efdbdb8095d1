package uk.candour.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final BankHolidays HOLIDAYS = TestCalendars.ofTheUnitedKingdom();
    private static final WorkingDays UK = WorkingDays.ofTheUnitedKingdom(HOLIDAYS);
    private static final WorkingDays SCOTLAND = WorkingDays.ofScotland(HOLIDAYS);

    @Test
    void agreesWithTheOfficialListForTheWholeOfTheUk() {
        var official = new TreeSet<>(Facts.official().keySet());

        assertThat(weekdaysClosed(UK, 2015, 2028)).isEqualTo(weekdays(official));
    }

    @Test
    void agreesWithTheOfficialListForScotland() {
        var official = new TreeSet<LocalDate>();
        Facts.official()
                .forEach(
                        (date, divisions) -> addIf(divisions.contains("scotland"), date, official));

        assertThat(weekdaysClosed(SCOTLAND, 2015, 2028)).isEqualTo(weekdays(official));
    }

    @Test
    void isRightBackToTheFirstDayOfTheAct() {
        assertThat(weekdaysClosed(UK, 2005, 2014)).isEqualTo(new TreeSet<>(Facts.earlier("")));
        assertThat(weekdaysClosed(SCOTLAND, 2005, 2014))
                .isEqualTo(new TreeSet<>(Facts.earlier("S")));
    }

    @Test
    void knowsTheHolidayThatOnlyScotlandKeeps() {
        var worldCup = LocalDate.of(2026, 6, 15);

        assertThat(UK.closedBecause(worldCup))
                .contains("Bank holiday in Scotland: World Cup bank holiday");
        assertThat(SCOTLAND.isWorkingDay(worldCup)).isFalse();
    }

    @Test
    void scotlandWorksOnTheHolidaysOfOthers() {
        var boyne = LocalDate.of(2026, 7, 13);

        assertThat(SCOTLAND.isWorkingDay(boyne)).isTrue();
        assertThat(UK.closedBecause(boyne))
                .contains("Bank holiday in Northern Ireland: Battle of the Boyne (substitute day)");
    }

    @Test
    void projectsPastTheOfficialCalendar() {
        var newYear = LocalDate.of(2029, 1, 1);

        assertThat(UK.isWorkingDay(newYear)).isFalse();
        assertThat(UK.isWorkingDay(newYear.plusDays(1))).isFalse();
        assertThat(UK.isProjected(newYear)).isTrue();
        assertThat(UK.isProjected(newYear.minusDays(1))).isFalse();
    }

    @Test
    void christmasDayAndGoodFridayAreClosedWhateverTheCalendarSays() {
        var bare = WorkingDays.ofTheUnitedKingdom(TestCalendars.withoutHolidays());

        assertThat(bare.closedBecause(LocalDate.of(2026, 12, 25))).contains("Christmas Day");
        assertThat(bare.closedBecause(LocalDate.of(2026, 4, 3))).contains("Good Friday");
    }

    private static Set<LocalDate> weekdaysClosed(WorkingDays workingDays, int first, int last) {
        return days(first, last)
                .filter(WorkingDaysTest::isWeekday)
                .filter(Predicate.not(workingDays::isWorkingDay))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<LocalDate> weekdays(Set<LocalDate> days) {
        return days.stream()
                .filter(WorkingDaysTest::isWeekday)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Stream<LocalDate> days(int first, int last) {
        return LocalDate.of(first, 1, 1).datesUntil(LocalDate.of(last + 1, 1, 1));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static void addIf(boolean wanted, LocalDate date, Set<LocalDate> into) {
        if (wanted) {
            into.add(date);
        }
    }
}

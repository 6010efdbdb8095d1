package uk.candour.intake.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import uk.candour.intake.calendar.BankHoliday;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.Nation;

/** The other way to count: strike out, day by day, what the Acts strike out. */
final class DayByDay {

    private DayByDay() {}

    static LocalDate due(Law law, LocalDate received, BankHolidays holidays) {
        return after(20, received, day -> isStruckOut(law, day, holidays));
    }

    /** The n-th day after another that is not struck out. */
    static LocalDate after(int n, LocalDate from, Predicate<LocalDate> struckOut) {
        var day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= struckOut.test(day) ? 0 : 1;
        }
        return day;
    }

    static boolean isStruckOut(Law law, LocalDate day, BankHolidays holidays) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || isBankHoliday(law, holidays.byDate().getOrDefault(day, List.of()));
    }

    private static boolean isBankHoliday(Law law, List<BankHoliday> onTheDay) {
        return onTheDay.stream()
                .anyMatch(it -> law != Law.FOISA || it.nations().contains(Nation.SCOTLAND));
    }
}

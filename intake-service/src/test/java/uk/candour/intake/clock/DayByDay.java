package uk.candour.intake.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import uk.candour.intake.calendar.BankHoliday;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.Nation;

/** The other way to count: strike out, day by day, what the Acts strike out. */
final class DayByDay {

    private DayByDay() {}

    static LocalDate due(Law law, LocalDate received, BankHolidays holidays) {
        var day = received;
        for (int left = 20; left > 0; ) {
            day = day.plusDays(1);
            left -= isStruckOut(law, day, holidays) ? 0 : 1;
        }
        return day;
    }

    private static boolean isStruckOut(Law law, LocalDate day, BankHolidays holidays) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || isBankHoliday(law, holidays.byDate().getOrDefault(day, List.of()));
    }

    private static boolean isBankHoliday(Law law, List<BankHoliday> onTheDay) {
        return onTheDay.stream()
                .anyMatch(it -> law != Law.FOISA || it.nations().contains(Nation.SCOTLAND));
    }
}

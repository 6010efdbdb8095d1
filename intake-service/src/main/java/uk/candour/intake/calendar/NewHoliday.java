package uk.candour.intake.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day that is to be added to the calendar: proclaimed under section 1(3) of the Banking and
 * Financial Dealings Act 1971, or published for a year that was projected so far.
 */
sealed interface NewHoliday {

    int LONGEST_TITLE = 100;

    record Valid(BankHoliday day) implements NewHoliday {}

    record Invalid(Map<String, String> problems) implements NewHoliday {}

    static NewHoliday of(
            @Nullable String date,
            @Nullable String title,
            List<String> nations,
            BankHolidays known) {
        var problems = new LinkedHashMap<String, String>();
        var day = date(date, problems);
        var name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE || !isLine(name)) {
            problems.put("title", "Enter what the day is called, in 100 characters or fewer");
        }
        var in = nations(nations, problems);
        if (day != null && problems.isEmpty()) {
            known.on(day, in)
                    .ifPresent(it ->
                            problems.put("date", "That day is there already: " + it.describe()));
        }
        return day == null || !problems.isEmpty()
                ? new Invalid(problems)
                : new Valid(new BankHoliday(day, name, in));
    }

    private static @Nullable LocalDate date(
            @Nullable String written, Map<String, String> problems) {
        var day = parsed(written);
        if (day == null) {
            problems.put("date", "Enter the day, such as 2026-06-15");
        } else if (day.isBefore(BankHolidays.FIRST_DAY) || day.isAfter(BankHolidays.LAST_DAY)) {
            problems.put(
                    "date",
                    "Enter a day from 2005 to %s".formatted(BankHolidays.LAST_DAY.getYear()));
        } else if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            problems.put(
                    "date", "Enter a weekday: a Saturday or Sunday is no working day in any case");
        }
        return day;
    }

    private static @Nullable LocalDate parsed(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Set<Nation> nations(List<String> named, Map<String, String> problems) {
        var nations = EnumSet.noneOf(Nation.class);
        for (var nation : Nation.values()) {
            if (named.contains(nation.name())) {
                nations.add(nation);
            }
        }
        if (nations.isEmpty() || nations.size() != Set.copyOf(named).size()) {
            problems.put(
                    "nations",
                    Arrays.stream(Nation.values())
                            .map(Nation::name)
                            .collect(Collectors.joining(", ", "Select one or more of ", "")));
        }
        return nations;
    }

    private static boolean isLine(String title) {
        return title.codePoints().noneMatch(Character::isISOControl);
    }
}

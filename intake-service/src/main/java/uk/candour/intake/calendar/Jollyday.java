package uk.candour.intake.calendar;

import static de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads the bank holidays of the four nations, past and projected, from the Jollyday library: the
 * first version of the calendar.
 */
final class Jollyday {

    private static final Map<Nation, String> SUBDIVISIONS =
            new EnumMap<>(
                    Map.of(
                            Nation.ENGLAND, "eng",
                            Nation.WALES, "wls",
                            Nation.SCOTLAND, "sct",
                            Nation.NORTHERN_IRELAND, "nir"));

    private Jollyday() {}

    static List<BankHoliday> read() {
        var manager = HolidayManager.getInstance(ManagerParameters.create(UNITED_KINGDOM));
        var found = new TreeMap<Key, Set<Nation>>();
        SUBDIVISIONS.forEach((nation, code) ->
                years().forEach(year ->
                        manager.getHolidays(year, code).forEach(it -> add(found, it, nation))));
        var holidays = new ArrayList<BankHoliday>();
        found.forEach((key, in) -> holidays.add(new BankHoliday(key.date(), key.title(), in)));
        return holidays;
    }

    private static List<Year> years() {
        return IntStream.rangeClosed(
                        BankHolidays.FIRST_DAY.getYear(), BankHolidays.LAST_DAY.getYear() + 1)
                .mapToObj(Year::of)
                .toList();
    }

    private static void add(Map<Key, Set<Nation>> found, Holiday holiday, Nation nation) {
        found.computeIfAbsent(Key.of(holiday), key -> EnumSet.noneOf(Nation.class)).add(nation);
    }

    private record Key(LocalDate date, String title) implements Comparable<Key> {

        static Key of(Holiday holiday) {
            var title = holiday.getDescription(Locale.UK);
            var moved = !holiday.getDate().equals(holiday.getActualDate());
            return new Key(holiday.getDate(), moved ? title + " (substitute day)" : title);
        }

        @Override
        public int compareTo(Key other) {
            var byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : title.compareTo(other.title);
        }
    }
}

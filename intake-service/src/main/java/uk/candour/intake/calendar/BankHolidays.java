package uk.candour.intake.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of the United Kingdom as data.
 *
 * @param version rises by one with each change; the same version always holds the same days
 * @param officialUntil the last day for which the government has published them; later ones are
 *     projected from the rules
 */
public record BankHolidays(
        int version, SortedMap<LocalDate, List<BankHoliday>> byDate, LocalDate officialUntil) {

    /** FOIA came into force on 1 January 2005: no statutory clock starts earlier. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);

    /** Dates further ahead than this are mistakes, not deadlines. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    public BankHolidays {
        byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
    }

    static BankHolidays of(int version, Collection<BankHoliday> holidays, LocalDate officialUntil) {
        return new BankHolidays(
                version,
                holidays.stream().collect(groupingBy(BankHoliday::date, TreeMap::new, toList())),
                officialUntil);
    }

    /** The holiday that is kept on the day in any of the nations. */
    Optional<BankHoliday> on(LocalDate day, Set<Nation> nations) {
        return byDate.getOrDefault(day, List.of()).stream()
                .filter(holiday -> !keptIn(holiday, nations).isEmpty())
                .findFirst();
    }

    /** All of one year, in order. */
    List<BankHoliday> in(int year) {
        return byDate
                .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Set<Nation> keptIn(BankHoliday holiday, Set<Nation> nations) {
        var both = EnumSet.copyOf(holiday.nations());
        both.retainAll(nations);
        return both;
    }
}

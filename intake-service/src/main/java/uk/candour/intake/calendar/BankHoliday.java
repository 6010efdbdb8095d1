package uk.candour.intake.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day appointed under the Banking and Financial Dealings Act 1971, and where it is kept.
 *
 * @param title as people know it: {@code Battle of the Boyne (substitute day)}
 */
public record BankHoliday(LocalDate date, String title, Set<Nation> nations) {

    /** {@code Bank holiday in Scotland: St. Andrew's Day}. */
    String describe() {
        return "Bank holiday in %s: %s".formatted(where(), title);
    }

    /** {@code Scotland}, {@code the whole of the UK}. */
    public String where() {
        if (nations.size() == Nation.values().length) {
            return "the whole of the UK";
        }
        var titles = nations.stream().sorted().map(Nation::title).toList();
        var allButLast = String.join(", ", titles.subList(0, titles.size() - 1));
        return allButLast.isEmpty() ? titles.getLast() : allButLast + " and " + titles.getLast();
    }
}

package uk.candour.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calendars for tests of other packages. */
public final class TestCalendars {

    private static final BankHolidays UNITED_KINGDOM =
            BankHolidays.of(1, Jollyday.read(), LocalDate.of(2028, 12, 31));

    private TestCalendars() {}

    /** The bank holidays of the UK, official until the end of 2028. */
    public static BankHolidays ofTheUnitedKingdom() {
        return UNITED_KINGDOM;
    }

    /** The same with one more day, as the next version. */
    public static BankHolidays with(BankHoliday proclaimed) {
        var days =
                UNITED_KINGDOM.byDate().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(ArrayList::new));
        days.add(proclaimed);
        return BankHolidays.of(2, days, LocalDate.of(2028, 12, 31));
    }

    static BankHolidays withoutHolidays() {
        return new BankHolidays(1, new TreeMap<>(), LocalDate.of(2028, 12, 31));
    }
}

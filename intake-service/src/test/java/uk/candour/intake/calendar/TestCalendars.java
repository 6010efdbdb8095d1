package uk.candour.intake.calendar;

import java.time.LocalDate;
import java.util.TreeMap;

/** Calendars for tests of other packages. */
public final class TestCalendars {

    private TestCalendars() {}

    /** The bank holidays of the UK, official until the end of 2028. */
    public static BankHolidays ofTheUnitedKingdom() {
        return Jollyday.read(LocalDate.of(2028, 12, 31));
    }

    static BankHolidays withoutHolidays() {
        return new BankHolidays(new TreeMap<>(), LocalDate.of(2028, 12, 31));
    }
}

package uk.candour.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The working days of one Act: any day other than a Saturday, a Sunday, Christmas Day, Good Friday
 * or a bank holiday in the nations that the Act looks at (FOIA s.10(6), EIR reg 2(1), FOISA s.73).
 */
public record WorkingDays(BankHolidays holidays, Set<Nation> nations) {

    /** FOIA and the EIR: a bank holiday in any part of the United Kingdom counts. */
    public static WorkingDays ofTheUnitedKingdom(BankHolidays holidays) {
        return new WorkingDays(holidays, EnumSet.allOf(Nation.class));
    }

    /** FOISA: only the bank holidays of Scotland count. */
    public static WorkingDays ofScotland(BankHolidays holidays) {
        return new WorkingDays(holidays, EnumSet.of(Nation.SCOTLAND));
    }

    public boolean isWorkingDay(LocalDate day) {
        return closedBecause(day).isEmpty();
    }

    /** Why the day is not a working day; empty when it is one. */
    public Optional<String> closedBecause(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("Saturday");
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("Sunday");
        }
        return holidays.on(day, nations).map(BankHoliday::describe).or(() -> byTheAct(day));
    }

    /** Closed by the Act itself, whatever the calendar says of the day. */
    private static Optional<String> byTheAct(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25) {
            return Optional.of("Christmas Day");
        }
        return day.equals(Easter.goodFriday(day.getYear()))
                ? Optional.of("Good Friday")
                : Optional.empty();
    }

    /** Whether the calendar for the day is a projection: the official one ends earlier. */
    public boolean isProjected(LocalDate day) {
        return day.isAfter(holidays.officialUntil());
    }
}

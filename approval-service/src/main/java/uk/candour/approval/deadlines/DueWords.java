package uk.candour.approval.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says a due date so that nobody needs a colour to understand it. Calendar days: working days are
 * intake's to count.
 */
final class DueWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private static final DateTimeFormatter DAY_OF_ANOTHER_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private DueWords() {}

    /** Such as "due Tuesday 24 November, in 2 days". */
    static String of(LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days == 0) {
            return "due today";
        }
        String named = "due " + day(dueOn, today) + ", ";
        if (days == 1) {
            return named + "tomorrow";
        }
        return named + (days > 0 ? "in " + days + " days" : late(-days));
    }

    /** Such as "waiting for the applicant since Tuesday 24 November". */
    static String waiting(LocalDate since, LocalDate today) {
        return "waiting for the applicant since " + day(since, today);
    }

    /** Such as "due Monday 21 December, in 27 days (extended from Monday 30 November)". */
    static String extended(LocalDate dueOn, LocalDate from, LocalDate today) {
        return of(dueOn, today) + " (extended from " + day(from, today) + ")";
    }

    private static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : DAY_OF_ANOTHER_YEAR).format(day);
    }

    private static String late(long days) {
        return days == 1 ? "1 day late" : days + " days late";
    }
}

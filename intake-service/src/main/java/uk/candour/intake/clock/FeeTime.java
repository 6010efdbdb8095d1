package uk.candour.intake.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import uk.candour.intake.calendar.WorkingDays;

/** How long an applicant has to pay a fee; unpaid by then, there is no duty to answer. */
final class FeeTime {

    private static final int MONTHS = 3;

    /** Advance payment for environmental information (EIR reg 8(5)). */
    private static final Limit SIXTY_WORKING_DAYS =
            new Limit(60, "the last day to pay", "EIR reg 8(5)");

    private FeeTime() {}

    /** The last day on which the fee can be paid, whether or not it is a working day. */
    static LocalDate lastDay(Law law, LocalDate notice, WorkingDays calendar) {
        return switch (law) {
            case FOIA, FOISA -> endOfThreeMonths(notice);
            case EIR -> Count.following(law, calendar, notice, SIXTY_WORKING_DAYS).dueOn();
        };
    }

    /**
     * Three months beginning with the day of the notice (FOIA s.9(2)) end on the day before the
     * corresponding date; where that month has no such date, on the month's last day: from 30
     * November 2023 to 29 February 2024.
     */
    private static LocalDate endOfThreeMonths(LocalDate notice) {
        var month = YearMonth.from(notice).plusMonths(MONTHS);
        return notice.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(notice.getDayOfMonth()).minusDays(1);
    }

    static Deadline deadline(Law law, LocalDate notice, WorkingDays calendar) {
        var days =
                law == Law.EIR
                        ? Count.following(law, calendar, notice, SIXTY_WORKING_DAYS).days()
                        : everyDay(law, notice);
        return Deadline.plain(law == Law.EIR && calendar.isProjected(days.getLast().date()), days);
    }

    private static List<Day> everyDay(Law law, LocalDate notice) {
        var all = notice.datesUntil(endOfThreeMonths(notice).plusDays(1)).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Day(all.get(i), true, why(i, all.size(), law), law.feeTime()))
                .toList();
    }

    private static String why(int index, int size, Law law) {
        if (index == 0) {
            return "The three months begin with the day of the notice";
        }
        return index == size - 1
                ? "The last day to pay: the three months end with it (%s)".formatted(law.feeTime())
                : "Day %s of the three months".formatted(index + 1);
    }
}

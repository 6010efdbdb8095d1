package uk.candour.intake.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.calendar.WorkingDays;

/**
 * When an applicant whose answer is late should be told so again: told on the first working day
 * after the due date, again on every tenth after that one.
 */
final class StillLate {

    private static final int EVERY = 10;

    /** About a year: by then it is no matter of reminders. */
    private static final int TIMES = 25;

    private StillLate() {}

    /** The starts of those days, soonest first. */
    static List<Instant> after(LocalDate due, WorkingDays calendar) {
        List<Instant> again = new ArrayList<>();
        LocalDate day = due;
        for (int workingDay = 0; again.size() < TIMES; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                workingDay++;
                if (workingDay > EVERY && workingDay % EVERY == 1) {
                    again.add(LegalDay.start(day));
                }
            }
        }
        return again;
    }
}

package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.candour.intake.calendar.WorkingDays;

/**
 * Which requests can be added up with one for the cost limit: those received in any period of sixty
 * consecutive working days that it belongs to (FOIA s.12(4), SI 2004/3244 reg 5(2)(b)).
 */
final class Aggregation {

    /** Beside the request's own working day or, where it came on none, the next to it. */
    private static final int OTHERS = 59;

    private static final String PROVISION = "SI 2004/3244 reg 5(2)(b)";

    private Aggregation() {}

    /** Every day from the earliest to the latest, which is the deadline's. */
    static Deadline around(LocalDate received, WorkingDays calendar) {
        var days = new ArrayList<>(walk(received, calendar, -1).reversed());
        days.add(
                new Day(
                        received,
                        calendar.isWorkingDay(received),
                        "This request was received",
                        PROVISION));
        days.addAll(walk(received, calendar, 1));
        return Deadline.plain(calendar.isProjected(days.getLast().date()), days);
    }

    private static List<Day> walk(LocalDate from, WorkingDays calendar, int step) {
        var days = new ArrayList<Day>();
        int found = 0;
        for (var day = from.plusDays(step); found < OTHERS; day = day.plusDays(step)) {
            var closed = calendar.closedBecause(day);
            if (closed.isPresent()) {
                days.add(new Day(day, false, closed.get(), Law.FOIA.workingDay()));
            } else {
                found++;
                var why = "Working day %s %s it".formatted(found, step < 0 ? "before" : "after");
                days.add(new Day(day, true, why, PROVISION));
            }
        }
        return days;
    }
}

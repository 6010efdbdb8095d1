package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.calendar.WorkingDays;

/**
 * Counts the days of a time for compliance: twenty working days following the date of receipt. The
 * date is a ceiling, not a target: an answer that is ready goes out (FOIA s.10(1), "promptly").
 */
public final class StatutoryClock {

    private final Law law;
    private final WorkingDays workingDays;
    private final ClockHistory history;
    private int counted;

    private StatutoryClock(Law law, WorkingDays workingDays, ClockHistory history) {
        this.law = law;
        this.workingDays = workingDays;
        this.history = history;
    }

    /**
     * @param events in the order they were appended; the first is the receipt
     */
    public static Deadline deadline(Law law, List<ClockEvent> events, BankHolidays holidays) {
        var history = ClockHistory.of(events);
        return new StatutoryClock(law, law.workingDays(holidays), history).run();
    }

    private Deadline run() {
        var days = new ArrayList<Day>();
        for (var day = history.receivedOn(); counted < Law.WORKING_DAYS; day = day.plusDays(1)) {
            days.add(explain(day));
        }
        var dueOn = days.getLast().date();
        return new Deadline(dueOn, workingDays.isProjected(dueOn), days);
    }

    private Day explain(LocalDate day) {
        if (day.isBefore(history.startsOn())) {
            return notCounted(
                    day,
                    "Before the clarification of " + history.startsOn() + " restarted the clock");
        }
        if (day.equals(history.startsOn())) {
            return notCounted(
                    day, "Day 0: the %s working days follow it".formatted(Law.WORKING_DAYS));
        }
        var closed = workingDays.closedBecause(day);
        if (closed.isPresent()) {
            var projected = workingDays.isProjected(day) && !isWeekend(closed.get());
            return notCounted(day, projected ? closed.get() + " (projected)" : closed.get());
        }
        if (history.awaitsFee(day)) {
            return notCounted(day, "Between the fee notice and the payment");
        }
        counted++;
        var due =
                counted == Law.WORKING_DAYS ? ": the answer is due (" + law.provision() + ")" : "";
        return new Day(day, true, "Working day " + counted + due + history.noteOn(day));
    }

    private Day notCounted(LocalDate day, String why) {
        return new Day(day, false, why + history.noteOn(day));
    }

    private static boolean isWeekend(String why) {
        return why.equals("Saturday") || why.equals("Sunday");
    }
}

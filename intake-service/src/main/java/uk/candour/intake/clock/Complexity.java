package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.candour.contract.Regime;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.platform.web.Conflict;

/** Whether complexity and volume can extend the time of a case, once, to forty working days. */
final class Complexity {

    private Complexity() {}

    /**
     * @throws Conflict where they cannot (EIR reg 7)
     */
    static LocalDate extendedTo(
            Regime regime,
            List<ClockEvent> events,
            LocalDate today,
            BankHolidays holidays,
            Terms terms) {
        if (regime != Regime.EIR) {
            throw new Conflict(
                    "Only environmental information can have more time for its complexity and"
                            + " volume (EIR reg 7). Under the Act, only weighing the public interest"
                            + " can (FOIA s.10(3)).");
        }
        if (isExtended(events)) {
            throw new Conflict(
                    "The time was extended to 40 working days already: it can be no longer (EIR reg"
                            + " 7(1)).");
        }
        Deadline deadline = StatutoryClock.deadline(terms, events, holidays);
        if (Waiting.in(events, deadline) != null) {
            throw new Conflict(
                    "The case waits for the applicant: decide on more time when they have answered or"
                            + " paid.");
        }
        LocalDate due = deadline.dueOn();
        if (today.isAfter(due)) {
            throw new Conflict(
                    "It is too late: the applicant had to be told by %s (EIR reg 7(3))."
                            .formatted(Said.day(due)));
        }
        List<ClockEvent> longer = new ArrayList<>(events);
        longer.add(new ExtendedForComplexity(today));
        return StatutoryClock.deadline(terms, longer, holidays).dueOn();
    }

    /** For this count: after a clarification it starts anew. */
    private static boolean isExtended(List<ClockEvent> events) {
        boolean extended = false;
        for (ClockEvent event : events) {
            extended =
                    event instanceof ExtendedForComplexity
                            || (extended && !(event instanceof ClarificationReceived));
        }
        return extended;
    }
}

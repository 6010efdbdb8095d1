package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever relies on a due date should know beside it. */
final class ClockNotes {

    private ClockNotes() {}

    static List<String> all(ClockRun run, LocalDate dueOn, @Nullable LocalDate payBy) {
        var notes = new ArrayList<>(run.notes());
        var law = run.terms().law();
        if (run.askedOn() != null) {
            notes.add(
                    "The clock starts again on the day on which the clarification arrives (%s)"
                            .formatted(law.restart()));
        }
        if (payBy != null) {
            notes.add(
                    "The fee can be paid until %s; unpaid, there is no duty to answer (%s)"
                            .formatted(Said.day(payBy), law.feeTime()));
        }
        var estimate = run.estimateOn();
        if (estimate != null) {
            notes.add(
                    "Only the decision on the public interest may wait until %s: the notice and"
                                    .formatted(Said.day(estimate))
                            + " everything else are due on %s (FOIA s.10(3), s.17(2))"
                                    .formatted(Said.day(dueOn)));
            var expected = run.expectedOfAnExtension();
            if (estimate.isAfter(expected)) {
                notes.add(
                        "The estimate is later than working day 40, %s: the Commissioner expects"
                                        .formatted(Said.day(expected))
                                + " that only exceptionally");
            }
        }
        return notes;
    }
}

package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.DeadlineChanged.Targets;

/**
 * What the calculator answers.
 *
 * @param from the first of the days: it matters to {@link WhichClock#AGGREGATION}
 * @param targets of the stages of a case; null for every other clock
 * @param calendarVersion by which calendar it was worked out
 */
record DeadlineAnswer(
        LocalDate dueOn,
        boolean provisional,
        LocalDate from,
        @Nullable LocalDate estimateOn,
        @Nullable LocalDate missedDue,
        @Nullable LocalDate payBy,
        @Nullable Targets targets,
        int calendarVersion,
        List<String> notes,
        List<Day> explanation) {

    static DeadlineAnswer of(WhichClock clock, Deadline deadline, int calendarVersion) {
        return new DeadlineAnswer(
                deadline.dueOn(),
                deadline.provisional(),
                deadline.explanation().getFirst().date(),
                deadline.estimateOn(),
                deadline.missedDue(),
                deadline.payBy(),
                clock == WhichClock.REQUEST ? StageTargets.of(deadline) : null,
                calendarVersion,
                deadline.notes(),
                deadline.explanation());
    }
}

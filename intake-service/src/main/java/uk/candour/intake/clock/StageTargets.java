package uk.candour.intake.clock;

import java.util.List;
import java.util.UUID;
import uk.candour.contract.IntakeEvent.DeadlineChanged;
import uk.candour.contract.IntakeEvent.Targets;
import uk.candour.intake.calendar.LegalDay;

/** The authority's own targets on the way to a deadline, by working day of the count. */
final class StageTargets {

    private static final int TRIAGE = 2;
    private static final int DEPARTMENTS = 10;
    private static final int SIGN_OFF = 16;
    private static final List<Integer> WARNINGS = List.of(15, 18);

    private StageTargets() {}

    /** What the others are told of a deadline. */
    static DeadlineChanged announce(UUID requestId, int version, Deadline deadline) {
        return new DeadlineChanged(
                requestId,
                version,
                deadline.dueOn(),
                null,
                new Targets(
                        deadline.workingDay(TRIAGE),
                        deadline.workingDay(DEPARTMENTS),
                        deadline.workingDay(SIGN_OFF)),
                WARNINGS.stream().map(deadline::workingDay).map(LegalDay::start).toList(),
                LegalDay.start(deadline.dueOn().plusDays(1)),
                deadline.provisional());
    }
}

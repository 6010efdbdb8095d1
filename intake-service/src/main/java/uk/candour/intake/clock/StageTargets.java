package uk.candour.intake.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.intake.calendar.LegalDay;

/**
 * The authority's own targets on the way to a deadline, by working day of the same count: of
 * twenty, triage by 2, departments by 10, sign-off by 16, warnings on 15 and 18. A longer time
 * moves what is counted from its end. Once the applicant was told when a decision on the public
 * interest is expected, warnings are of that day, by the calendar.
 */
final class StageTargets {

    private static final int TRIAGE = 2;

    private StageTargets() {}

    static Targets of(Deadline deadline) {
        int all = deadline.counted();
        return new Targets(
                deadline.workingDay(TRIAGE),
                deadline.workingDay(all / 2),
                deadline.workingDay(all - 4));
    }

    private static Stream<LocalDate> warnings(Deadline deadline) {
        var estimate = deadline.estimateOn();
        if (estimate != null) {
            return Stream.of(estimate.minusDays(7), estimate.minusDays(2));
        }
        int all = deadline.counted();
        return Stream.of(all - 5, all - 2).map(deadline::workingDay).distinct();
    }

    /**
     * What the others are told of a deadline.
     *
     * @param extensionUpTo what an extension should not exceed; null under a law that knows none
     * @param stillMissedAt when the applicant should be told again that it is late
     * @param arrival of the request
     */
    static DeadlineChanged announce(
            UUID requestId,
            int version,
            Deadline deadline,
            @Nullable Waiting waiting,
            @Nullable LocalDate extensionUpTo,
            List<Instant> stillMissedAt,
            Arrival arrival) {
        List<Instant> warnAt = warnings(deadline).map(LegalDay::start).toList();
        return new DeadlineChanged(
                requestId,
                version,
                deadline.dueOn(),
                deadline.estimateOn(),
                of(deadline),
                warnAt,
                LegalDay.start(deadline.answerDue().plusDays(1)),
                deadline.provisional(),
                waiting == null ? null : waiting.since(),
                extensionUpTo,
                waiting == null ? null : waiting.what(),
                stillMissedAt,
                arrival.receivedOn(),
                arrival.clarifiedOn());
    }
}

package uk.candour.approval;

import java.time.Instant;
import java.time.LocalDate;
import uk.candour.contract.IntakeEvent.DeadlineChanged;

/** What intake-service announces of a deadline after another one. */
public final class Redated {

    private Redated() {}

    /** The applicant was asked what they mean. */
    public static DeadlineChanged waiting(DeadlineChanged before, LocalDate since) {
        return new DeadlineChanged(
                before.requestId(),
                before.version() + 1,
                before.statutoryDue(),
                null,
                before.targets(),
                before.warnAt(),
                before.missedAt(),
                before.provisional(),
                since);
    }

    /** The applicant was told when to expect a decision on the public interest. */
    public static DeadlineChanged extended(
            DeadlineChanged before, LocalDate estimate, Instant missedAt) {
        return new DeadlineChanged(
                before.requestId(),
                before.version() + 1,
                before.statutoryDue(),
                estimate,
                before.targets(),
                before.warnAt(),
                missedAt,
                before.provisional(),
                null);
    }
}

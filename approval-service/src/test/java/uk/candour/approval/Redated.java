package uk.candour.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.candour.contract.DeadlineChanged;

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

    /** Told again at these instants for as long as it is late. */
    public static DeadlineChanged toldAgain(DeadlineChanged it, Instant... again) {
        return new DeadlineChanged(
                it.requestId(),
                it.version(),
                it.statutoryDue(),
                it.estimate(),
                it.targets(),
                it.warnAt(),
                it.missedAt(),
                it.provisional(),
                it.waitingSince(),
                it.extensionUpTo(),
                it.waitingFor(),
                List.of(again),
                null,
                null);
    }
}

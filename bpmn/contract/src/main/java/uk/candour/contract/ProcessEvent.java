package uk.candour.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each case is: {@code foi.process.events}, read by all four services. */
public sealed interface ProcessEvent extends Message {

    /**
     * The case reached a step and the command for it has been given.
     *
     * @param department for the steps a department does
     */
    record StageEntered(UUID requestId, Stage stage, UUID commandId, @Nullable String department)
            implements ProcessEvent {}

    /**
     * @param inTime whether the response left on or before the statutory deadline; null when none
     *     was due any more
     */
    record CaseClosed(
            UUID requestId, CaseOutcome outcome, LocalDate closedOn, @Nullable Boolean inTime)
            implements ProcessEvent {}

    /**
     * The internal review ended.
     *
     * @param outcome null where it was withdrawn
     * @param inTime whether its outcome left by the day on which it was due; null where it was
     *     withdrawn
     */
    record ReviewClosed(
            UUID requestId,
            @Nullable ReviewOutcome outcome,
            LocalDate closedOn,
            @Nullable Boolean inTime)
            implements ProcessEvent {}
}

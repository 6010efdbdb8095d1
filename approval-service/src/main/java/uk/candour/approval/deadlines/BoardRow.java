package uk.candour.approval.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Stage;

/**
 * One open case on the board.
 *
 * @param due the due date in words, such as "due Tuesday 24 November, in 2 days"
 * @param band null while it waits for the applicant: nothing is due
 * @param daysLeft calendar days until it is due; negative when late
 * @param departments those with open work on it
 * @param claimedBy the subject of whoever holds its work; null when nobody does
 */
record BoardRow(
        UUID requestId,
        @Nullable String reference,
        @Nullable String subject,
        LocalDate dueOn,
        String due,
        long daysLeft,
        @Nullable Band band,
        @Nullable Stage stage,
        List<String> departments,
        @Nullable String claimedBy,
        List<CaseWork> work) {}

package uk.candour.approval.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Stage;

/**
 * A case as the board keeps it. What other topics have not told yet is null.
 *
 * @param dueOn the statutory deadline or, once the applicant was told that the public interest is
 *     still being weighed, when a decision is expected
 * @param extendedFrom the statutory deadline where that was so; null otherwise
 * @param review the case has closed, and its reply is being reviewed: then the outcome is due
 */
record OpenCase(
        UUID requestId,
        @Nullable String reference,
        @Nullable String subject,
        LocalDate dueOn,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate extendedFrom,
        @Nullable Stage stage,
        boolean review) {

    static OpenCase read(ResultSet row, int number) throws SQLException {
        String stage = row.getString("stage");
        return new OpenCase(
                row.getObject("request_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("waiting_since", LocalDate.class),
                row.getObject("extended_from", LocalDate.class),
                stage == null ? null : Stage.valueOf(stage),
                row.getBoolean("review"));
    }

    Cursor cursor() {
        return new Cursor(dueOn, requestId);
    }

    private String due(LocalDate today) {
        if (waitingSince != null) {
            return DueWords.waiting(waitingSince, today);
        }
        if (review) {
            return "review " + DueWords.of(dueOn, today);
        }
        return extendedFrom == null
                ? DueWords.of(dueOn, today)
                : DueWords.extended(dueOn, extendedFrom, today);
    }

    BoardRow on(LocalDate today, List<CaseWork> work) {
        return new BoardRow(
                requestId,
                reference,
                subject,
                dueOn,
                due(today),
                ChronoUnit.DAYS.between(today, dueOn),
                waitingSince == null ? Band.of(dueOn, today) : null,
                stage,
                work.stream()
                        .map(CaseWork::department)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                work.stream()
                        .map(CaseWork::claimedBy)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                work);
    }
}

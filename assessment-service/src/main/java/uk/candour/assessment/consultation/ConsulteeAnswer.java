package uk.candour.assessment.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;

/**
 * Whom the officer wants to consult.
 *
 * @param kind THIRD_PARTY, ANOTHER_AUTHORITY or DEPARTMENT
 * @param items none means all
 * @param department its code, where it is a department
 * @param replyBy an ISO date
 */
public record ConsulteeAnswer(
        @Nullable String kind,
        @Nullable Text name,
        @Nullable Text about,
        @Nullable List<Integer> items,
        @Nullable String department,
        @Nullable String replyBy) {

    boolean isBlank() {
        return kind == null && name == null && about == null && department == null;
    }
}

package uk.candour.intake.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.Stage;

/**
 * A step that somebody is at, or should be.
 *
 * @param claimedBy who has taken the work; null while it is in its queue
 * @param recalled the officer has asked for it back
 */
public record OpenStep(
        Stage stage,
        UUID commandId,
        @Nullable String department,
        Instant since,
        @Nullable Actor claimedBy,
        boolean recalled) {

    /** Whether a department is searching: it can be chased, and its search taken back. */
    public boolean isSearch() {
        return stage == Stage.SEARCH && department != null && !recalled;
    }
}

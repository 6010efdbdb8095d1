package uk.candour.approval.signoff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;

/** What the approver answered; anything may be missing. */
record SignOffAnswer(
        @Nullable Choice decision,
        @Nullable String packSha256,
        @Nullable ReturnTo to,
        @Nullable List<Integer> items,
        @Nullable List<UUID> claims,
        @Nullable Text comment) {

    /** The two things an approver can do. */
    enum Choice {
        APPROVE,
        RETURN
    }
}

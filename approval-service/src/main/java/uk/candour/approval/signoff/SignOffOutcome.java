package uk.candour.approval.signoff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;

/** What comes of an approver's answer. */
sealed interface SignOffOutcome {

    record Approved() implements SignOffOutcome {}

    record Returned(ReturnTo to, List<Integer> items, List<UUID> claims, Text comment)
            implements SignOffOutcome {}

    /** The pack that was judged is not the pack that is up for sign-off. */
    record OtherPack() implements SignOffOutcome {}

    /** The person wrote some of what they would decide on. */
    record ByAuthor() implements SignOffOutcome {}

    /** Something is missing or names what is not there, by field. */
    record Incomplete(Map<String, String> errors) implements SignOffOutcome {}
}

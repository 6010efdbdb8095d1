package uk.candour.approval.signoff;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.candour.approval.casefile.CaseFile;
import uk.candour.approval.casefile.Recorded;
import uk.candour.approval.casefile.Timeline;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.ResponseKind;

/**
 * What an approver needs: the exact letter, by hash, and the whole file that it rests on.
 *
 * @param mayDecide false for an author of the pack
 * @param records ids of exactly the records that the pack was composed from
 * @param earlierReturns of this case, with what had to change
 */
record SignOffView(
        ResponseKind kind,
        CaseOutcome outcome,
        UUID pack,
        String packSha256,
        String letterSha256,
        Manifest manifest,
        Collection<Actor> authors,
        boolean mayDecide,
        List<Item> items,
        List<Claim> claims,
        List<UUID> records,
        CaseFile file,
        List<Recorded<ResponseReturned>> earlierReturns,
        List<Timeline.Entry> timeline) {}

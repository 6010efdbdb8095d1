package uk.candour.approval.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.approval.casefile.ItemFile.DepartmentFinding;
import uk.candour.approval.casefile.Recorded;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;

/**
 * What the qualified person needs for an opinion on one claim.
 *
 * @param previous the opinion given before, where it is asked for again
 * @param because why it is asked for again
 */
record OpinionView(
        Claim claim,
        @Nullable Item item,
        List<DepartmentFinding> findings,
        @Nullable Recorded<OpinionGiven> previous,
        @Nullable Recorded<ResponseReturned> because) {}

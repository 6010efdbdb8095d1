package uk.candour.approval.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.approval.casefile.ItemFile.DepartmentFinding;
import uk.candour.approval.casefile.Recorded;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.Claim;
import uk.candour.contract.Item;

/**
 * What the qualified person needs for an opinion on one claim.
 *
 * @param otherLimbs those that may be engaged instead of the one claimed
 * @param previous the opinion given before, where it is asked for again
 * @param because why it is asked for again
 */
record OpinionView(
        Claim claim,
        @Nullable Item item,
        List<DepartmentFinding> findings,
        List<OtherLimb> otherLimbs,
        @Nullable Recorded<OpinionGiven> previous,
        @Nullable Recorded<ResponseReturned> because) {

    /** The other limbs to choose from. */
    public Map<String, String> limbs() {
        Map<String, String> limbs = new LinkedHashMap<>();
        otherLimbs.forEach(it -> limbs.put(it.limb(), it.citation() + ": " + it.name()));
        return limbs;
    }
}

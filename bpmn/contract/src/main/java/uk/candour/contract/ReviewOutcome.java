package uk.candour.contract;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How an internal review ended. As in the Ministry of Justice's casework and the Cabinet Office's
 * statistics, the words are said of our decision and not of the complaint: what is upheld stays.
 */
public enum ReviewOutcome {
    /** Our decision was right. */
    UPHELD,
    /** Our decision was right in part. */
    PART_UPHELD,
    /** Our decision was wrong: another one takes its place. */
    OVERTURNED,
    /** Our decision was right, but came later than the law allows. */
    LATE_ONLY;

    /** Of the whole, by what became of its items. */
    public static ReviewOutcome of(Collection<ReviewOutcome> items) {
        Set<ReviewOutcome> outcomes = EnumSet.noneOf(ReviewOutcome.class);
        outcomes.addAll(items);
        if (outcomes.remove(LATE_ONLY) && outcomes.isEmpty()) {
            return LATE_ONLY;
        }
        return outcomes.size() == 1 ? outcomes.iterator().next() : PART_UPHELD;
    }
}

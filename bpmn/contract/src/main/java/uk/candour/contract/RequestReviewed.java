package uk.candour.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.ReplyDrafted.ItemReply;

/**
 * The reviewer's fresh decision, item by item.
 *
 * @param complaint what the applicant complains of, in words that do not say who they are
 * @param late the reply was later than the law allows
 * @param action what else we do about it; null for nothing
 * @param actionOn by when; null where nothing is to be done
 */
public record RequestReviewed(
        UUID requestId,
        Actor actor,
        Text complaint,
        List<ItemReview> items,
        boolean late,
        @Nullable Text action,
        @Nullable LocalDate actionOn)
        implements AssessmentEvent {

    /** How the review ends as a whole. */
    public ReviewOutcome outcome() {
        return ReviewOutcome.of(items.stream().map(ItemReview::outcome).toList());
    }

    /** What is decided from now on, in the form of a consideration. */
    public RequestConsidered considered() {
        return new RequestConsidered(
                requestId,
                actor,
                items.stream().flatMap(it -> Stream.ofNullable(it.considered())).toList());
    }

    /** What is given from now on, in the form of a reply. */
    public ReplyDrafted replied() {
        return new ReplyDrafted(
                requestId,
                actor,
                null,
                items.stream()
                        .map(it -> new ItemReply(it.item(), it.text(), it.release()))
                        .toList(),
                null);
    }
}

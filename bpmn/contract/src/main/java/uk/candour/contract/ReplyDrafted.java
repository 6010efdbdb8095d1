package uk.candour.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words around the record; null means the standard wording.
 *
 * @param remarks what the readiness checks found in the whole case; null where they were not made
 */
public record ReplyDrafted(
        UUID requestId,
        Actor actor,
        @Nullable Text opening,
        List<ItemReply> items,
        @Nullable Text advice,
        @Nullable List<Remark> remarks)
        implements AssessmentEvent {

    public ReplyDrafted(
            UUID requestId,
            Actor actor,
            @Nullable Text opening,
            List<ItemReply> items,
            @Nullable Text advice) {
        this(requestId, actor, opening, items, advice, null);
    }

    /** The same reply, with what the checks found. */
    public ReplyDrafted remarked(List<Remark> found) {
        return new ReplyDrafted(requestId, actor, opening, items, advice, found);
    }

    /**
     * @param unstated why stating the reasons would itself disclose exempt information: reliance on
     *     FOIA s.17(4), always closed; null where there is none
     * @param schedule what the letter calls each document that it does not give; null where nobody
     *     said
     */
    public record ItemReply(
            int item,
            @Nullable Text text,
            List<Document> release,
            @Nullable Text unstated,
            @Nullable List<Scheduled> schedule) {

        /** With reasons that can be stated and nothing to list. */
        public ItemReply(int item, @Nullable Text text, List<Document> release) {
            this(item, text, release, null, null);
        }
    }
}

package uk.candour.assessment.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.contract.Document;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Scheduled;
import uk.candour.contract.Text;

/**
 * The officer's words and the files that go with them; whatever is left out takes its standard
 * form.
 */
record ReplyAnswer(
        @Nullable Text opening, @Nullable List<ItemAnswer> items, @Nullable Text advice) {

    /** Stands in a list of files for none of them: a form cannot send an empty list. */
    static final String NONE = "none";

    /**
     * @param unstated reliance on FOIA s.17(4): why stating the reasons would itself disclose
     *     exempt information
     * @param haveItStated instead: a reason that is closed goes back to be stated openly
     * @param schedule in a part disclosure: what the letter calls files that are withheld
     */
    record ItemAnswer(
            @Nullable Integer item,
            @Nullable Text text,
            @Nullable List<String> release,
            @Nullable Text unstated,
            @Nullable List<ScheduledAnswer> schedule,
            @Nullable Boolean haveItStated) {}

    /**
     * @param releasedAs the redacted copy that is sent in its place
     */
    record ScheduledAnswer(
            @Nullable String document, @Nullable String describedAs, @Nullable String releasedAs) {}

    /** The answer that made this record: what a reply that is worded again opens with. */
    static ReplyAnswer of(ReplyDrafted earlier) {
        return new ReplyAnswer(earlier.opening(), answers(earlier.items()), earlier.advice());
    }

    static List<ItemAnswer> answers(List<ItemReply> items) {
        return items.stream().map(ReplyAnswer::answer).toList();
    }

    private static ItemAnswer answer(ItemReply item) {
        return new ItemAnswer(
                item.item(),
                item.text(),
                item.release().stream().map(Document::sha256).toList(),
                item.unstated(),
                Given.list(item.schedule()).stream().map(ReplyAnswer::answer).toList(),
                null);
    }

    private static ScheduledAnswer answer(Scheduled it) {
        return new ScheduledAnswer(it.document(), it.describedAs(), it.releasedAs());
    }
}

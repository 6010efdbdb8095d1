package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.util.List;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words that the answer is due on another day than the applicant was told. */
final class DateWording {

    private DateWording() {}

    static void say(Prose prose, NoticeLetter.DateChanged change, NoticeLetter letter) {
        prose.heading(1, "Our reply is now due by " + day(change.dueOn()));
        prose.say(
                change.clarified()
                        ? ("Thank you for telling us what you mean by your request %s. The law now"
                                        + " gives us 20 working days from the day after your answer"
                                        + " reached us.")
                                .formatted(letter.reference())
                        : ("We told you another date for our reply to your request %s. It has"
                                        + " changed, because a bank holiday was added or taken away,"
                                        + " or because we found that your request had reached us on"
                                        + " another day. The page of your request says which.")
                                .formatted(letter.reference()));
        prose.terms(
                List.of(
                        new Term("We told you before", day(change.told())),
                        new Term("Our reply is now due by", day(change.dueOn()))));
        prose.say(
                "We will send our reply as soon as it is ready. You need not do anything. The page"
                        + " of your request shows, day by day, how the date is worked out: the link"
                        + " to it is in our email.");
        if (change.provisional()) {
            prose.say(
                    "The bank holidays for that year have not all been announced yet, so this date"
                            + " may change once more.");
        }
    }
}

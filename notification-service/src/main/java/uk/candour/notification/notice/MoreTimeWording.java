package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.util.List;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words that complexity and volume need forty working days, and why (EIR reg 7). */
final class MoreTimeWording {

    private MoreTimeWording() {}

    static void say(Prose prose, NoticeLetter.MoreTime more, NoticeLetter letter) {
        prose.heading(1, "We need until %s to reply".formatted(day(more.dueOn())));
        prose.say(
                ("Your request %s is for so much information, and so complex, that it is impracticable"
                                + " for us to answer it or to decide on it within 20 working days."
                                + " Regulation 7 of the Environmental Information Regulations 2004"
                                + " allows us 40 working days in that case.")
                        .formatted(letter.reference()));
        prose.terms(
                List.of(
                        new Term("Our reply was due by", day(more.told())),
                        new Term("Our reply is now due by", day(more.dueOn()))));
        prose.heading(2, "What makes it complex");
        prose.quote(more.complexity().text());
        prose.heading(2, "How much information there is");
        prose.quote(more.volume().text());
        prose.heading(2, "What happens next");
        prose.say(
                "We will send our reply as soon as it is ready. The law does not allow us more time"
                        + " than this. You need not do anything.");
    }
}

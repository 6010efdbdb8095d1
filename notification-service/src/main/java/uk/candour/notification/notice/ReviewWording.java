package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.util.List;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words that the request for an internal review is here, and what happens with it. */
final class ReviewWording {

    private ReviewWording() {}

    static void say(Prose prose, NoticeLetter.ReviewAcknowledged review, NoticeLetter letter) {
        prose.heading(1, "We have your request for a review");
        prose.say(
                "You asked us on %s to look again at our reply to your request %s."
                        .formatted(day(review.askedOn()), letter.reference()));
        prose.terms(
                List.of(
                        new Term("Our reference", letter.reference()),
                        new Term("The outcome is due by", day(review.dueOn()))));
        prose.heading(2, "What happens now");
        prose.say(
                "A reviewer who took no part in our reply decides on your request afresh, and another"
                        + " person signs the outcome off. We then write to you with our reasons.");
        prose.say(
                switch (letter.regime()) {
                    case FOIA ->
                            "That takes 20 working days. Where a review is exceptionally difficult it"
                                    + " can take up to 40; we would tell you so before.";
                    case EIR ->
                            "The Environmental Information Regulations 2004 give us 40 working days"
                                    + " for it (regulation 11).";
                });
        prose.say(
                "You need not do anything. You can withdraw your request for a review on the page of"
                        + " your request: the link to it is in our email.");
    }
}

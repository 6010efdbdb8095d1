package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.time.LocalDate;
import uk.candour.notification.letter.Law;
import uk.candour.notification.prose.Prose;

/** Words that the answer is late: why, until when, and that a complaint need not wait for it. */
final class LateWording {

    private LateWording() {}

    static void say(Prose prose, NoticeLetter.Late late, NoticeLetter letter) {
        prose.heading(1, "We are sorry that our reply is late");
        LocalDate estimate = late.estimate();
        prose.say(
                estimate == null
                        ? "Our reply to your request %s was due by %s. We have not sent it, and we are sorry."
                                .formatted(letter.reference(), day(late.statutoryDue()))
                        : ("Our reply to your request %s was due by %s. We then told you that we"
                                        + " expected to decide on the public interest by %s. We have"
                                        + " not, and we are sorry.")
                                .formatted(
                                        letter.reference(),
                                        day(late.statutoryDue()),
                                        day(estimate)));
        prose.heading(2, "Why it is late");
        prose.quote(late.reason().text());
        prose.heading(2, "When you can expect it");
        prose.say(
                ("We now expect to reply by %s. We will send our reply as soon as it is ready. The"
                                + " law’s date stays what it was, and we count your request as"
                                + " answered late.")
                        .formatted(day(late.expectedOn())));
        prose.heading(2, "You need not wait to complain");
        prose.say(
                ("You can ask us now for a review of the delay: write to %s and quote %s. Somebody who"
                                + " took no part in it will look at what happened.")
                        .formatted(letter.authority().review().email(), letter.reference()));
        prose.say(
                "You also have the right %s to complain to the %s about the delay, without waiting for our reply."
                        .formatted(
                                Law.of(letter.regime()).remedyInFull(),
                                letter.authority().regulator().name()));
    }
}

package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.util.ArrayList;
import java.util.List;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words what an applicant is to pay, that it is here, or that it did not come (FOIA s.9). */
final class FeeWording {

    private FeeWording() {}

    static void ask(Prose prose, NoticeLetter.Charged matter, NoticeLetter letter) {
        String last = day(matter.payBy());
        prose.heading(1, "There is a fee of %s to pay".formatted(amount(matter.fee())));
        prose.say(
                ("Thank you for your request, which we received on %s. Before we answer it, we ask"
                                + " you to pay what we pay to others to give you the information."
                                + " This is a fees notice under section 9 of the Freedom of"
                                + " Information Act 2000. It charges nothing for anybody’s time.")
                        .formatted(day(letter.receivedOn())));
        prose.terms(costs(matter.fee()));
        prose.heading(2, "How to pay");
        prose.sayAll(letter.authority().payment());
        prose.say("Please quote %s, so that we know what it is for.".formatted(letter.reference()));
        prose.heading(2, "When to pay");
        prose.say(
                ("The last day to pay is %s: three months that begin with the day of this letter. If"
                                + " you have not paid by then, we need not answer, and close your"
                                + " request. You can withdraw it at any time and pay nothing.")
                        .formatted(last));
        prose.heading(2, "What this does to the time for our answer");
        prose.say(
                "We have 20 working days to answer. The working days from the day of this letter up"
                        + " to and including the day on which your payment reaches us do not count."
                        + " When it is here, we go on, and tell you by when our answer is due.");
        prose.say(
                "If a part of what you ask for, or another format, would do and cost less, tell us:"
                        + " we will help you to ask for it.");
    }

    static void thank(Prose prose, NoticeLetter.Paid matter, NoticeLetter letter) {
        prose.heading(1, "Your payment is here: our reply is due by " + day(matter.dueOn()));
        prose.say(
                ("Thank you for paying %s for your request %s. We have taken up our work on it"
                                + " again.")
                        .formatted(amount(matter.fee()), letter.reference()));
        prose.terms(List.of(new Term("Our reply is now due by", day(matter.dueOn()))));
        prose.say(
                "The working days from our fees notice up to and including the day on which your"
                        + " payment reached us do not count towards our time (section 10(2) of the"
                        + " Freedom of Information Act 2000). The page of your request shows, day by"
                        + " day, how the date is worked out: the link to it is in our email.");
        if (matter.provisional()) {
            prose.say(
                    "The bank holidays for that year have not all been announced yet, so this date"
                            + " may change once more.");
        }
    }

    static void close(Prose prose, NoticeLetter.Unpaid matter, NoticeLetter letter) {
        prose.heading(1, "We have closed your request");
        prose.say(
                ("We asked you to pay %s before we answer your request, which we received on %s. It"
                                + " was not paid within three months, so under section 9(2) of the"
                                + " Freedom of Information Act 2000 we need not answer, and have"
                                + " closed %s.")
                        .formatted(
                                amount(matter.fee()),
                                day(letter.receivedOn()),
                                letter.reference()));
        prose.say("If you pay now, we send the money back. You can ask again at any time.");
        prose.heading(2, "How to ask again");
        prose.say(
                "Make a new request. We then have 20 working days to reply, counted from the day"
                        + " after we receive it, and may ask for a fee again. Asking for less, or"
                        + " for an electronic copy, may cost nothing.");
        prose.link("Make a new request", letter.askAgain());
    }

    private static List<Term> costs(FeeCharged fee) {
        List<Term> costs = new ArrayList<>();
        fee.disbursements().forEach(it -> costs.add(new Term(it.what(), pounds(it.pence()))));
        costs.add(new Term("Altogether", amount(fee)));
        return costs;
    }

    private static String amount(FeeCharged fee) {
        return pounds(fee.pence());
    }

    private static String pounds(int pence) {
        return "£%,d.%02d".formatted(pence / 100, pence % 100);
    }
}

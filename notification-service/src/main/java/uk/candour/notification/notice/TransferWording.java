package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.time.LocalDate;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Regime;
import uk.candour.notification.prose.Prose;

/**
 * Words that another authority holds what was asked for (FOIA s.16, EIR reg 10). A request is
 * passed on with the applicant's agreement only; without it they are told whom to ask.
 */
final class TransferWording {

    private TransferWording() {}

    static void say(Prose prose, TriageDecision.Transfer transfer, NoticeLetter letter) {
        LocalDate agreed = transfer.agreedOn();
        String authority = transfer.authority();
        if (agreed == null) {
            prose.heading(1, "Another authority may hold what you ask for: " + authority);
            prose.say(
                    ("We believe that %s holds the information that you asked us for on %s, and"
                                    + " that we do not. Please ask them directly.")
                            .formatted(authority, day(letter.receivedOn())));
            prose.say(
                    ("We have not passed anything on: not your request, and not who you are. If you"
                                    + " would like us to pass your request on, tell us and quote %s.")
                            .formatted(letter.reference()));
        } else {
            prose.heading(1, "We have passed your request on to " + authority);
            prose.say(
                    ("We believe that %s holds the information that you asked us for on %s, and"
                                    + " that we do not.")
                            .formatted(authority, day(letter.receivedOn())));
            prose.say(
                    "As you agreed on %s, we have passed your request on to them on %s."
                            .formatted(day(agreed), day(letter.date())));
        }
        if (letter.regime() == Regime.EIR) {
            prose.say(
                    "Because we do not hold it, we refuse your request to us under regulation"
                            + " 12(4)(a) of the Environmental Information Regulations 2004, and tell"
                            + " you under regulation 10 who we believe does.");
        }
        prose.heading(2, "When they have to answer");
        prose.say(
                ("Their time to answer is their own: 20 working days, counted from the day after %s"
                                + " receives your request. Our time ends with this letter, and we"
                                + " close %s.")
                        .formatted(authority, letter.reference()));
    }
}

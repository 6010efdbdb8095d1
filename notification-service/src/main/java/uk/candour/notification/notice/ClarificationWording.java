package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.time.LocalDate;
import java.util.Objects;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.notification.prose.Prose;

/** Words what the applicant is asked, reminded of, or has left open for too long (FOIA s.1(3)). */
final class ClarificationWording {

    private ClarificationWording() {}

    static void say(
            Prose prose,
            TriageDecision.Clarify clarify,
            NoticeLetter.Decided matter,
            NoticeLetter letter) {
        String question = clarify.question().text();
        switch (matter.notice()) {
            case CLARIFICATION -> {
                ask(prose, question, letter);
                answer(prose, closesOn(matter), letter);
            }
            case CLARIFICATION_REMINDER -> {
                remind(prose, question);
                answer(prose, closesOn(matter), letter);
            }
            case CLARIFICATION_LAPSED -> close(prose, question, letter);
            case DUPLICATE,
                    TRANSFERRED,
                    INVALID,
                    REDIRECTED,
                    DATE_CHANGED,
                    MORE_TIME,
                    OVERDUE,
                    WITHDRAWN,
                    FEE,
                    FEE_PAID,
                    FEE_LAPSED,
                    REVIEW_ACKNOWLEDGED ->
                    throw new IllegalArgumentException(matter.notice() + " asks nothing");
        }
    }

    private static LocalDate closesOn(NoticeLetter.Decided matter) {
        return Objects.requireNonNull(matter.closesOn(), "the day it is closed");
    }

    private static void ask(Prose prose, String question, NoticeLetter letter) {
        prose.heading(1, "We need to know more to find what you ask for");
        prose.say(
                ("Thank you for your request, which we received on %s. As it stands we cannot tell"
                                + " exactly which information you want, or where to look for it."
                                + " Please tell us:")
                        .formatted(day(letter.receivedOn())));
        prose.quote(question);
    }

    private static void remind(Prose prose, String question) {
        prose.heading(1, "We are waiting for your answer");
        prose.say("Some weeks ago we asked you this, and we have not heard from you yet:");
        prose.quote(question);
    }

    private static void answer(Prose prose, LocalDate closesOn, NoticeLetter letter) {
        prose.heading(2, "How to answer");
        prose.say(
                ("Answer on the page of your request: the link to it is in our email. If you would"
                                + " rather write or talk to us, our addresses and our telephone"
                                + " number are below. Please quote %s.")
                        .formatted(letter.reference()));
        prose.heading(2, "What happens next");
        prose.say(
                switch (letter.regime()) {
                    case FOIA ->
                            "Under section 1(3) of the Freedom of Information Act 2000 we need not"
                                    + " go on until we know.";
                    case EIR ->
                            "Your request is too general for us to answer as it stands, and"
                                    + " regulation 9 of the Environmental Information Regulations"
                                    + " 2004 has us ask you for more.";
                });
        prose.say(
                "We have 20 working days to reply, counted from the day after we receive your"
                        + " answer.");
        prose.say(
                "We close your request on %s unless we have heard from you before that day."
                        .formatted(day(closesOn)));
    }

    private static void close(Prose prose, String question, NoticeLetter letter) {
        prose.heading(1, "We have closed your request");
        prose.say(
                ("We could not tell which information you wanted by your request, which we received"
                                + " on %s, and asked you this:")
                        .formatted(day(letter.receivedOn())));
        prose.quote(question);
        prose.say(
                "You did not tell us in the time that we gave you, so we have closed %s. We hold"
                                .formatted(letter.reference())
                        + " nothing against you for it, and you can ask again at any time.");
        prose.heading(2, "How to ask again");
        prose.say(
                "Make a new request and say in it what we asked you. We then have 20 working days to"
                        + " reply, counted from the day after we receive it.");
        prose.link("Make a new request", letter.askAgain());
    }
}

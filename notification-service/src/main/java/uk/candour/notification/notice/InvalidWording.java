package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import java.util.List;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Missing;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/**
 * Words what a request lacks to be one in the sense of FOIA s.8, and how to put it right (s.16).
 */
final class InvalidWording {

    private InvalidWording() {}

    static void say(Prose prose, TriageDecision.Invalid invalid, NoticeLetter letter) {
        prose.heading(1, "We need something more before we can deal with your request");
        prose.say(
                ("Thank you for what you sent us on %s. Section 8 of the Freedom of Information Act"
                                + " 2000 says what a request must have. What we received does not"
                                + " have all of it yet, so we cannot deal with it.")
                        .formatted(day(letter.receivedOn())));
        prose.heading(2, "What is missing, and how to put it right");
        prose.terms(terms(invalid.missing()));
        if (!invalid.advice().closed() && !invalid.advice().text().isBlank()) {
            prose.heading(2, "Advice that may help you").sayAll(invalid.advice().text());
        }
        prose.heading(2, "What happens next");
        prose.say(
                ("We close %s. When you send us the request with what is missing, we have 20 working"
                                + " days to answer it, counted from the day after we receive it.")
                        .formatted(letter.reference()));
        prose.link("Make a new request", letter.askAgain());
        prose.say("If you would like help with it, write to us or call us.");
    }

    private static List<Term> terms(List<Missing> missing) {
        return missing.stream().map(it -> new Term(what(it), how(it))).toList();
    }

    private static String what(Missing missing) {
        return switch (missing) {
            case NAME -> "Your name (section 8(1)(b))";
            case ADDRESS -> "An address to write to (section 8(1)(b))";
            case DESCRIPTION -> "What you ask for (section 8(1)(c))";
            case WRITING -> "Your request in writing (section 8(1)(a))";
        };
    }

    private static String how(Missing missing) {
        return switch (missing) {
            case NAME ->
                    "Please give your real name: a surname with a first name, an initial or a title"
                            + " is enough. An organisation gives its own name.";
            case ADDRESS ->
                    "Please give an email address or a postal address at which we can reach you.";
            case DESCRIPTION ->
                    "Please describe the information so that we can find it: what it is about, what"
                            + " time it is of and, if you know, which kind of record it is in.";
            case WRITING ->
                    "Please send it in a form that we can read and keep, such as an email or a"
                            + " letter. If you cannot write it down, call us: we will help you to.";
        };
    }
}

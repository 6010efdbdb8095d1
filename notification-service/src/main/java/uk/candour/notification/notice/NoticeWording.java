package uk.candour.notification.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.letter.Law;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Puts a notice into words: the same ones for PDF, email and plain text. */
final class NoticeWording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private NoticeWording() {}

    static String subject(String reference) {
        return "About your information request " + reference;
    }

    static List<Term> facts(NoticeLetter letter) {
        return List.of(
                new Term("Our reference", letter.reference()),
                new Term("Date", day(letter.date())),
                new Term("Request received", day(letter.receivedOn())));
    }

    static List<Block> of(NoticeLetter letter) {
        Prose prose = new Prose();
        switch (letter.matter()) {
            case NoticeLetter.Decided it -> decided(prose, it, letter);
            case NoticeLetter.ReviewAcknowledged it -> ReviewWording.say(prose, it, letter);
            case NoticeLetter.DateChanged it -> DateWording.say(prose, it, letter);
            case NoticeLetter.Withdrawn it -> withdrawn(prose, it, letter);
            case NoticeLetter.Charged it -> FeeWording.ask(prose, it, letter);
            case NoticeLetter.Paid it -> FeeWording.thank(prose, it, letter);
            case NoticeLetter.Unpaid it -> FeeWording.close(prose, it, letter);
            case NoticeLetter.MoreTime it -> MoreTimeWording.say(prose, it, letter);
            case NoticeLetter.Late it -> LateWording.say(prose, it, letter);
        }
        if (!(letter.matter() instanceof NoticeLetter.Late)) {
            review(prose, letter);
        }
        return letter.matter() instanceof NoticeLetter.ReviewAcknowledged
                ? reach(prose, letter).blocks()
                : close(prose, letter).blocks();
    }

    private static void decided(Prose prose, NoticeLetter.Decided matter, NoticeLetter letter) {
        switch (matter.decision()) {
            case TriageDecision.Duplicate it -> duplicate(prose, it, letter);
            case TriageDecision.Transfer it -> TransferWording.say(prose, it, letter);
            case TriageDecision.Clarify it -> ClarificationWording.say(prose, it, matter, letter);
            case TriageDecision.Redirect it -> RedirectWording.say(prose, it, letter);
            case TriageDecision.Invalid it -> InvalidWording.say(prose, it, letter);
            case TriageDecision.Allocate _, TriageDecision.Refuse _ ->
                    throw new IllegalArgumentException("No notice is written of this decision");
        }
    }

    private static void duplicate(Prose prose, TriageDecision.Duplicate it, NoticeLetter letter) {
        prose.heading(1, "We are answering this under " + it.of());
        prose.say(
                ("Your request %s, which we received on %s, asks for the same as your request %s,"
                                + " which we are dealing with already. So that you get one answer"
                                + " and not two, we answer under %3$s and close %1$s.")
                        .formatted(letter.reference(), day(letter.receivedOn()), it.of()));
        prose.heading(2, "What this means for you");
        prose.say(
                ("You need not do anything. The date by which we answer %s stays as it is. Please"
                                + " quote that reference when you write to us.")
                        .formatted(it.of()));
        prose.say(
                "If you meant to ask for something else, tell us what is different, or make a new"
                        + " request.");
        prose.link("Make a new request", letter.askAgain());
    }

    private static void withdrawn(Prose prose, NoticeLetter.Withdrawn it, NoticeLetter letter) {
        prose.heading(1, "You have withdrawn your request");
        prose.say(
                ("As you asked, we closed your request %s on %s. Nobody works on it any more, and we"
                                + " will not send you an answer.")
                        .formatted(letter.reference(), day(it.closedOn())));
        prose.heading(2, "If you want the information after all");
        prose.say(
                "Make a new request whenever you like. We then have 20 working days from the day"
                        + " after we receive it.");
        prose.link("Make a new request", letter.askAgain());
        prose.say(
                "If it was not you who withdrew the request, tell us at once: our addresses and our"
                        + " telephone number are below.");
    }

    /** Whoever was told of a delay was told in the same breath that they need not wait. */
    private static void review(Prose prose, NoticeLetter letter) {
        Authority authority = letter.authority();
        prose.heading(2, "If you think that we are wrong");
        prose.say(
                ("Write to us within 40 working days of the date of this letter, to %s, and quote"
                                + " %s. Somebody who took no part in this will look at it afresh. If you"
                                + " are still not satisfied, you can complain to the %s %s.")
                        .formatted(
                                authority.review().email(),
                                letter.reference(),
                                authority.regulator().name(),
                                Law.of(letter.regime()).remedyInFull()));
    }

    private static Prose close(Prose prose, NoticeLetter letter) {
        Authority authority = letter.authority();
        prose.link("Complain", authority.regulator().website());
        prose.terms(
                List.of(
                        new Term(
                                authority.regulator().name(),
                                String.join("\n", authority.regulator().address()))));
        return reach(prose, letter);
    }

    private static Prose reach(Prose prose, NoticeLetter letter) {
        Authority authority = letter.authority();
        prose.heading(2, "How to reach us");
        List<Term> routes = new ArrayList<>();
        routes.add(new Term("Email", authority.email()));
        if (!authority.phone().isBlank()) {
            routes.add(new Term("Telephone", authority.phone()));
        }
        routes.add(new Term("Post", String.join("\n", authority.address())));
        prose.terms(routes);
        return prose.say("Yours sincerely,").say(authority.team() + "\n" + authority.name());
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}

package uk.candour.notification.letter;

import static uk.candour.notification.letter.ResponseLetter.require;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.candour.contract.ResponseKind;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/**
 * Words what the reader can do next, at the end of every letter (FOIA s.17(7), EIR reg 14(5)), and
 * closes it.
 */
final class RightsWording {

    private RightsWording() {}

    static Prose close(Prose prose, ResponseLetter letter) {
        Authority authority = letter.authority();
        if (gives(letter)) {
            prose.heading(2, "Using the information").say(authority.reuse());
        }
        prose.heading(
                2,
                switch (letter.kind()) {
                    case HOLDING -> "If you are not satisfied with this";
                    case REVIEW -> "If you are not satisfied with the outcome";
                    case FINAL, INTERIM -> "If you are not satisfied with this reply";
                });
        if (letter.kind() == ResponseKind.REVIEW) {
            reviewed(prose);
        } else {
            review(prose, letter);
        }
        regulator(prose, authority.regulator(), letter.law(), letter.kind());
        prose.heading(2, "How to reach us");
        prose.terms(contact(authority));
        return prose.say("Yours sincerely,").say(authority.team() + "\n" + authority.name());
    }

    private static void review(Prose prose, ResponseLetter letter) {
        Authority.ReviewRoute route = letter.authority().review();
        require(!route.email().isBlank() && !route.address().isEmpty(), "the review route");
        prose.heading(3, "Ask us to look at it again");
        prose.say(
                "You can ask us for an internal review. Somebody who took no part in this decision"
                        + " will look at your request afresh.");
        prose.say(letter.law().review(letter.reference()));
        prose.terms(
                List.of(
                        new Term("Email", route.email()),
                        new Term("Post", String.join("\n", route.address()))));
    }

    /** There is one stage of review (s.45 Code 2018, chapter 5). */
    private static void reviewed(Prose prose) {
        prose.say("This ends our internal review: there is no second one.");
    }

    private static void regulator(
            Prose prose, Authority.Regulator regulator, Law law, ResponseKind kind) {
        require(!regulator.address().isEmpty(), "the regulator's postal address");
        prose.heading(3, "Complain to the " + regulator.name());
        if (kind == ResponseKind.REVIEW) {
            prose.say(
                    ("You have the right %s to apply to the %s for a decision whether we have dealt with"
                                    + " your request as %s. The %2$s asks you to do so within six weeks"
                                    + " of this letter.")
                            .formatted(law.remedy(), regulator.name(), law.demand()));
        } else {
            prose.say(
                    ("If you are still not satisfied after our review, you have the right %s to apply to"
                                    + " the %s for a decision whether we have dealt with your request as"
                                    + " %s. The %2$s normally expects you to have asked for our review"
                                    + " first.")
                            .formatted(law.remedy(), regulator.name(), law.demand()));
        }
        prose.link("Website", regulator.website());
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("Post", String.join("\n", regulator.address())));
        if (!regulator.phone().isBlank()) {
            terms.add(new Term("Telephone", regulator.phone()));
        }
        prose.terms(terms);
    }

    private static List<Term> contact(Authority authority) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("Email", authority.email()));
        if (!authority.phone().isBlank()) {
            terms.add(new Term("Telephone", authority.phone()));
        }
        terms.add(new Term("Post", String.join("\n", authority.address())));
        return terms;
    }

    private static boolean gives(ResponseLetter letter) {
        return answers(letter).stream()
                .anyMatch(answer ->
                        answer instanceof Answer.Released
                                || answer instanceof Answer.ReleasedInPart);
    }

    private static List<Answer> answers(ResponseLetter letter) {
        return switch (letter.content()) {
            case ResponseLetter.ByItem it -> it.answers();
            case ResponseLetter.Reviewed it ->
                    it.items().stream()
                            .map(ResponseLetter.ReviewedItem::answer)
                            .flatMap(Stream::ofNullable)
                            .toList();
            case ResponseLetter.StillWeighing _,
                    ResponseLetter.TooCostly _,
                    ResponseLetter.Vexatious _,
                    ResponseLetter.Repeated _ ->
                    List.of();
        };
    }
}

package uk.candour.notification.letter;

import java.util.List;
import uk.candour.contract.Document;
import uk.candour.notification.letter.Answer.Enclosure;
import uk.candour.notification.letter.Answer.Listed;
import uk.candour.notification.prose.Prose;

/** Words the answer to one item, beginning with whether the information is held (s.1(1)(a)). */
final class AnswerWording {

    private AnswerWording() {}

    static void say(Prose prose, Answer answer, Law law) {
        prose.quote(answer.item().wording());
        prose.heading(3, "Our answer");
        switch (answer) {
            case Answer.Released it -> {
                prose.say("We confirm that we hold this information. We are giving it to you.");
                prose.sayAll(it.text());
                enclosures(prose, it.enclosures());
            }
            case Answer.ReleasedInPart it -> {
                prose.say(
                        "We confirm that we hold this information. We are giving you part of it"
                                + " and withholding the rest.");
                prose.sayAll(it.text());
                enclosures(prose, it.enclosures());
                schedule(prose, it.schedule(), law);
                new RefusalWording(prose, it.refusal(), law)
                        .withheld("the rest of the information");
            }
            case Answer.Withheld it -> {
                prose.say("We confirm that we hold this information, but we are withholding it.");
                prose.sayAll(it.text());
                new RefusalWording(prose, it.refusal(), law).withheld("this information");
            }
            case Answer.NotHeld it -> notHeld(prose, it, law);
            case Answer.Undecided it -> new UndecidedWording(prose, law).say(it);
            case Answer.NeitherConfirmedNorDenied it ->
                    new RefusalWording(prose, it.refusal(), law).neither();
        }
    }

    private static void notHeld(Prose prose, Answer.NotHeld answer, Law law) {
        prose.say(law.notHeld());
        if (answer.searched().isEmpty()) {
            prose.say("Before we reached that view, we looked where it would be if we held it.");
        } else {
            prose.say("Before we reached that view, we searched:").bullets(answer.searched());
        }
        prose.sayAll(answer.text());
    }

    private static void enclosures(Prose prose, List<Enclosure> enclosures) {
        if (!enclosures.isEmpty()) {
            prose.say("We enclose:")
                    .bullets(enclosures.stream().map(AnswerWording::enclosure).toList());
        }
    }

    private static void schedule(Prose prose, List<Listed> lines, Law law) {
        if (lines.isEmpty()) {
            return;
        }
        prose.heading(3, "What we give you and what we withhold");
        prose.table(
                List.of("Information", "What we do with it", capital(law.bar())),
                lines.stream()
                        .map(it ->
                                List.of(
                                        it.what(),
                                        it.fate(),
                                        it.exemptions().isEmpty()
                                                ? "None"
                                                : String.join(", ", it.exemptions())))
                        .toList());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String enclosure(Enclosure enclosure) {
        Document file = enclosure.document();
        return "Enclosure %d: %s (%s)"
                .formatted(enclosure.number(), file.name(), FileSize.inWords(file.size()));
    }
}

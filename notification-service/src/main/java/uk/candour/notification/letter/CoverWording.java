package uk.candour.notification.letter;

import java.net.URI;
import java.util.List;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.PlainWords;
import uk.candour.notification.prose.Prose;

/** Words the email around a letter. The applicant's name is here and nowhere in the letter. */
final class CoverWording {

    private CoverWording() {}

    static String subject(String reference) {
        return "Our reply to your information request " + reference;
    }

    static List<Block> of(
            ResponseLetter letter, String applicant, String trackingUrl, List<Block> body) {
        return new Prose()
                .say("Dear " + PlainWords.oneLine(applicant) + ",")
                .say(
                        "Here is our reply to your request %s. It is also attached as a letter (PDF)%s."
                                .formatted(
                                        letter.reference(), enclosed(letter.enclosures().size())))
                .all(body)
                .link("You can see what happened to your request at", URI.create(trackingUrl))
                .blocks();
    }

    private static String enclosed(int files) {
        return switch (files) {
            case 0 -> "";
            case 1 -> ", with one enclosure";
            default -> ", with " + files + " enclosures";
        };
    }
}

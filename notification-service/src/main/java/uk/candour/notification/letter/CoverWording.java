package uk.candour.notification.letter;

import java.net.URI;
import java.util.List;
import uk.candour.contract.ResponseKind;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.PlainWords;
import uk.candour.notification.prose.Prose;

/** Words the email around a letter. The applicant's name is here and nowhere in the letter. */
final class CoverWording {

    private CoverWording() {}

    static String subject(ResponseKind kind, String reference) {
        return KindWording.of(kind).subject() + reference;
    }

    static List<Block> of(
            ResponseLetter letter, String applicant, String trackingUrl, List<Block> body) {
        return new Prose()
                .say("Dear " + PlainWords.oneLine(applicant) + ",")
                .say(
                        "%s%s. It is also attached as a letter (PDF)%s."
                                .formatted(
                                        KindWording.of(letter.kind()).cover(),
                                        letter.reference(),
                                        enclosed(letter.enclosures().size())))
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

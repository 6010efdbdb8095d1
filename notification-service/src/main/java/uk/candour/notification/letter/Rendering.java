package uk.candour.notification.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.EmailPage;
import uk.candour.notification.prose.Paper;
import uk.candour.notification.prose.PlainText;

/**
 * A letter's three forms. The email carries the whole reply, so that nobody needs to open a file to
 * read it.
 */
record Rendering(byte[] letter, byte[] emailText, byte[] emailHtml) {

    static Rendering of(ResponseLetter letter, String applicant, String trackingUrl) {
        List<Block> body = LetterWording.of(letter);
        List<Block> email = CoverWording.of(letter, applicant, trackingUrl, body);
        String title = CoverWording.subject(letter.kind(), letter.reference());
        return new Rendering(
                paper(letter, body).pdf(),
                PlainText.of(email).getBytes(StandardCharsets.UTF_8),
                EmailPage.of(title, email).getBytes(StandardCharsets.UTF_8));
    }

    static Paper paper(ResponseLetter letter, List<Block> body) {
        Authority authority = letter.authority();
        return new Paper(
                Stream.concat(
                                Stream.of(authority.name(), authority.team()),
                                authority.address().stream())
                        .toList(),
                LetterWording.facts(letter),
                KindWording.of(letter.kind()).paper() + letter.reference(),
                letter.reference(),
                body);
    }
}

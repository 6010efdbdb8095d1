package uk.candour.notification.notice;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.EmailPage;
import uk.candour.notification.prose.Paper;
import uk.candour.notification.prose.PlainText;
import uk.candour.notification.prose.PlainWords;
import uk.candour.notification.prose.Prose;

/** A notice's three forms. The applicant's name is in the email and nowhere in the letter. */
record NoticeRendering(byte[] letter, byte[] emailText, byte[] emailHtml) {

    static NoticeRendering of(NoticeLetter letter, String applicant, String trackingUrl) {
        List<Block> body = NoticeWording.of(letter);
        String title = NoticeWording.subject(letter.reference());
        List<Block> email =
                new Prose()
                        .say("Dear " + PlainWords.oneLine(applicant) + ",")
                        .say(
                                "This is about your request %s. It is also attached as a letter (PDF)."
                                        .formatted(letter.reference()))
                        .all(body)
                        .link("You can see your request at", URI.create(trackingUrl))
                        .blocks();
        return new NoticeRendering(
                paper(letter, title, body).pdf(),
                PlainText.of(email).getBytes(StandardCharsets.UTF_8),
                EmailPage.of(title, email).getBytes(StandardCharsets.UTF_8));
    }

    private static Paper paper(NoticeLetter letter, String title, List<Block> body) {
        Authority authority = letter.authority();
        return new Paper(
                Stream.concat(
                                Stream.of(authority.name(), authority.team()),
                                authority.address().stream())
                        .toList(),
                NoticeWording.facts(letter),
                title,
                letter.reference(),
                body);
    }
}

package uk.candour.notification.prose;

import static uk.candour.notification.prose.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter on the authority's paper.
 *
 * @param sender the authority's name, then the lines of its address
 * @param facts reference, date and the like, at the head of the letter
 * @param title what the document calls itself
 * @param footer printed at the foot of each page, before the page's number
 */
public record Paper(
        List<String> sender,
        List<Block.Term> facts,
        String title,
        String footer,
        List<Block> body) {

    public byte[] pdf() {
        return Pdf.of(html());
    }

    String html() {
        String address =
                sender.stream().skip(1).map(Html::escape).collect(Collectors.joining("<br/>"));
        return """
        <html lang="en-GB" xml:lang="en-GB" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <title>%1$s</title>
        <meta name="subject" content="%1$s"/>
        <meta name="author" content="%2$s"/>
        <meta name="description" content="%1$s"/>
        <bookmarks><bookmark name="%1$s" href="#top"/></bookmarks>
        <style>
        %3$s%4$s</style>
        </head>
        <body id="top">
        <div class="sender"><p class="name">%2$s</p><p>%5$s</p></div>
        %6$s
        %7$s
        </body>
        </html>
        """
                .formatted(
                        escape(title),
                        escape(sender.getFirst()),
                        Style.LETTER,
                        foot(),
                        address,
                        Html.of(List.of(new Block.Terms(facts))),
                        Html.of(body));
    }

    /** The footer stands in the style sheet, so only harmless characters may be in it. */
    private String foot() {
        String harmless = PlainWords.oneLine(footer).replaceAll("[^\\p{L}\\p{N} .,:/-]", " ");
        return """
        @page { @bottom-left { content: "%s"; font: 9pt 'Liberation Sans'; color: #505a5f }
          @bottom-right { content: "Page " counter(page) " of " counter(pages);
            font: 9pt 'Liberation Sans'; color: #505a5f } }
        """
                .formatted(harmless);
    }
}

package uk.candour.notification.prose;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as well-formed XHTML, fit for a mail reader and for the PDF renderer. Every text is
 * escaped here and only here; there is no template that a text could reach.
 */
public final class Html {

    private Html() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().map(Html::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading it -> heading(it);
            case Block.Paragraph it -> element("p", lines(it.text()));
            case Block.Quote it -> "<blockquote><p>" + lines(it.text()) + "</p></blockquote>";
            case Block.Bullets it ->
                    it.items().stream()
                            .map(item -> element("li", lines(item)))
                            .collect(Collectors.joining("", "<ul>", "</ul>"));
            case Block.Terms it ->
                    it.terms().stream()
                            .map(Html::term)
                            .collect(Collectors.joining("", "<table class=\"terms\">", "</table>"));
            case Block.Table it -> table(it);
            case Block.Link it -> link(it);
        };
    }

    private static String heading(Block.Heading heading) {
        return element("h" + heading.level(), escape(PlainWords.oneLine(heading.text())));
    }

    private static String term(Block.Term term) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                .formatted(escape(PlainWords.oneLine(term.label())), lines(term.text()));
    }

    private static String table(Block.Table table) {
        return table.headings().stream()
                        .map(it -> "<th scope=\"col\">" + escape(PlainWords.oneLine(it)) + "</th>")
                        .collect(
                                Collectors.joining(
                                        "",
                                        "<table class=\"lines\"><thead><tr>",
                                        "</tr></thead><tbody>"))
                + table.rows().stream().map(Html::row).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(List<String> cells) {
        String rest =
                cells.stream()
                        .skip(1)
                        .map(it -> element("td", lines(it)))
                        .collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(lines(cells.getFirst()), rest);
    }

    private static String link(Block.Link link) {
        String address = escape(link.address().toASCIIString());
        String label = escape(PlainWords.oneLine(link.label()));
        return "<p>%s: <a href=\"%s\" title=\"%s\">%s</a></p>"
                .formatted(label, address, label, address);
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String lines(String text) {
        return escape(PlainWords.clean(text)).replace("\n", "<br/>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package uk.candour.notification.prose;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as plain text: headings underlined, bullets as dashes, no line wrapped by us. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading it -> heading(it);
            case Block.Paragraph it -> PlainWords.clean(it.text());
            case Block.Quote it -> indent("> ", it.text());
            case Block.Bullets it ->
                    it.items().stream().map(PlainText::bullet).collect(Collectors.joining("\n"));
            case Block.Terms it ->
                    it.terms().stream().map(PlainText::term).collect(Collectors.joining("\n"));
            case Block.Table it ->
                    it.rows().stream()
                            .map(row -> row(it.headings(), row))
                            .collect(Collectors.joining("\n"));
            case Block.Link it -> PlainWords.oneLine(it.label()) + ": " + it.address();
        };
    }

    private static String heading(Block.Heading heading) {
        String text = PlainWords.oneLine(heading.text());
        return switch (heading.level()) {
            case 1 -> text + "\n" + "=".repeat(Math.min(text.length(), 72));
            case 2 -> text + "\n" + "-".repeat(Math.min(text.length(), 72));
            default -> text;
        };
    }

    private static String bullet(String text) {
        return "- " + PlainWords.clean(text).replace("\n", "\n  ");
    }

    /** A line of a table: every cell but the first under its heading. */
    private static String row(List<String> headings, List<String> cells) {
        StringBuilder line = new StringBuilder("- ").append(PlainWords.oneLine(cells.getFirst()));
        for (int i = 1; i < cells.size(); i++) {
            line.append("\n  ")
                    .append(PlainWords.oneLine(headings.get(i)))
                    .append(": ")
                    .append(PlainWords.oneLine(cells.get(i)));
        }
        return line.toString();
    }

    private static String term(Block.Term term) {
        String text = PlainWords.clean(term.text());
        String gap = text.contains("\n") ? "\n  " : " ";
        return PlainWords.oneLine(term.label()) + ":" + gap + text.replace("\n", "\n  ");
    }

    private static String indent(String mark, String text) {
        return mark + PlainWords.clean(text).replace("\n", "\n" + mark);
    }
}

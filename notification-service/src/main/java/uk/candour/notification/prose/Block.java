package uk.candour.notification.prose;

import java.net.URI;
import java.util.List;

/** One piece of a letter or an email, in reading order. */
public sealed interface Block {

    /**
     * @param level 1 for the title, 2 to 4 below it
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Words of somebody else, such as the question that was asked. */
    record Quote(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    /** A word or two in front of each text: a reason and its parts, a date and what it is. */
    record Terms(List<Term> terms) implements Block {}

    record Term(String label, String text) {}

    /**
     * Lines under headings; the first cell of each says what the line is about.
     *
     * @param rows each with as many cells as there are headings
     */
    record Table(List<String> headings, List<List<String>> rows) implements Block {}

    /** A line that leads somewhere, printed with its address. */
    record Link(String label, URI address) implements Block {}
}

package uk.candour.notification.prose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks being written one after the other. */
public final class Prose {

    private final List<Block> blocks = new ArrayList<>();

    public Prose heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    public Prose say(String text) {
        return add(new Block.Paragraph(text));
    }

    /** Somebody's own words, paragraph by paragraph; nothing when there are none. */
    public Prose sayAll(@Nullable String text) {
        if (text != null) {
            PlainWords.paragraphs(text).forEach(this::say);
        }
        return this;
    }

    public Prose quote(String text) {
        return add(new Block.Quote(text));
    }

    public Prose bullets(List<String> items) {
        return items.isEmpty() ? this : add(new Block.Bullets(List.copyOf(items)));
    }

    public Prose terms(List<Block.Term> terms) {
        return terms.isEmpty() ? this : add(new Block.Terms(List.copyOf(terms)));
    }

    public Prose table(List<String> headings, List<List<String>> rows) {
        return rows.isEmpty() ? this : add(new Block.Table(headings, List.copyOf(rows)));
    }

    public Prose link(String label, URI address) {
        return add(new Block.Link(label, address));
    }

    public Prose all(List<Block> more) {
        blocks.addAll(more);
        return this;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private Prose add(Block block) {
        blocks.add(block);
        return this;
    }
}

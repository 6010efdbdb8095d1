package uk.candour.local.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text in pieces, so that a page can make links of the addresses in it. */
record LinkedText(List<Piece> pieces) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** Some text, which leads somewhere when it is an address. */
    record Piece(String text, boolean link) {}

    static LinkedText of(@Nullable String text) {
        List<Piece> pieces = new ArrayList<>();
        String all = text == null ? "" : text;
        Matcher address = ADDRESS.matcher(all);
        int done = 0;
        while (address.find()) {
            pieces.add(new Piece(all.substring(done, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            done = address.end();
        }
        pieces.add(new Piece(all.substring(done), false));
        return new LinkedText(pieces);
    }
}

package uk.candour.approval.deadlines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board.
 *
 * @param counts all open cases of the asked department by band, whatever band the rows are of
 * @param next where the next page starts; null at the end
 */
record BoardPage(Map<Band, Long> counts, List<BoardRow> rows, @Nullable String next) {}

package uk.candour.assessment.precedent;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;

/** The gate that closed words never pass: they would disclose what is exempt (FOIA s.17(4)). */
final class Open {

    private Open() {}

    /** The words, or nothing where they are closed, blank or missing. */
    static Stream<String> words(@Nullable Text text) {
        return text == null || text.closed() || text.text().isBlank()
                ? Stream.of()
                : Stream.of(text.text().strip());
    }
}

package uk.candour.assessment.readiness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;

/** Gathers the words of an answer that may be half done: blank fields are no passages. */
public final class Passages {

    /** More than anybody fills in. */
    private static final int MOST = 100;

    private final List<Passage> passages = new ArrayList<>();

    public Passages add(Part part, String field, @Nullable Text words) {
        return add(part, field, words, null);
    }

    public Passages add(Part part, String field, @Nullable Text words, @Nullable Weight weight) {
        if (words != null
                && words.text() != null
                && !words.text().isBlank()
                && passages.size() < MOST) {
            passages.add(new Passage(part, field, words.text().strip(), weight));
        }
        return this;
    }

    public List<Passage> all() {
        return List.copyOf(passages);
    }

    /** The words alone. */
    public List<String> texts() {
        return passages.stream().map(Passage::text).toList();
    }
}

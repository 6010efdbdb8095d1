package uk.candour.intake.triage;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;
import uk.candour.intake.request.Words;

/**
 * Reads what the applicant is told word for word at triage. It travels to other services: it never
 * names the applicant.
 */
public final class Told {

    private static final int LONGEST = 2_000;

    private final Mask mask;
    private final Map<String, String> problems;

    /**
     * @param problems takes what is wrong, by field
     */
    public Told(Mask mask, Map<String, String> problems) {
        this.mask = mask;
        this.problems = problems;
    }

    /** Null where something is wrong with it: the problem is then noted at the field. */
    public @Nullable Text read(String field, @Nullable Text given, String whenMissing) {
        var words = given == null || given.text() == null ? "" : given.text();
        words = words.replace("\r\n", "\n").strip();
        var problem = problem(words, given != null && given.closed(), whenMissing);
        if (problem != null) {
            problems.put(field, problem);
            return null;
        }
        return Text.open(words);
    }

    private @Nullable String problem(String words, boolean closed, String whenMissing) {
        if (words.isEmpty()) {
            return whenMissing;
        }
        if (closed) {
            return "The applicant is told this: it cannot be closed";
        }
        if (words.length() > LONGEST || !Words.isText(words)) {
            return "Enter plain text of 2,000 characters or fewer";
        }
        return mask.reveals(words) ? Mask.REVEALS : null;
    }
}

package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant was told about the time that weighing the public interest takes (FOIA s.10(3),
 * s.17(2)). Each notice has to leave before what was promised last has passed; what comes later
 * mends nothing.
 */
final class Extension {

    private @Nullable LocalDate promised;
    private boolean late;
    private final Set<Integer> answered = new HashSet<>();

    /**
     * A notice left.
     *
     * @param due what was due, had it not left
     * @param estimate when it says that a decision is expected
     * @param answers the items that it answers
     */
    void told(
            LocalDate sentOn,
            LocalDate due,
            @Nullable LocalDate estimate,
            Collection<Integer> answers) {
        late = late || sentOn.isAfter(dueOn(due));
        promised = estimate;
        answered.addAll(answers);
    }

    /** A clarified request is answered anew, in a time of its own (FOIA s.10(6)). */
    void startAgain() {
        promised = null;
        late = false;
        answered.clear();
    }

    /** When the last notice said that a decision is expected; null where there was none. */
    @Nullable LocalDate promised() {
        return promised;
    }

    boolean hasAnswered(int item) {
        return answered.contains(item);
    }

    boolean inTime(LocalDate closedOn, LocalDate statutoryDue) {
        return !late && !closedOn.isAfter(dueOn(statutoryDue));
    }

    private LocalDate dueOn(LocalDate statutoryDue) {
        return promised == null ? statutoryDue : promised;
    }
}

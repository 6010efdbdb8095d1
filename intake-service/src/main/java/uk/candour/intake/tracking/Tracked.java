package uk.candour.intake.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.Day;

/**
 * What an applicant is told of their request.
 *
 * @param expectedOn when a decision is expected, where they were told that weighing the public
 *     interest takes longer (FOIA s.17(2)); null otherwise
 * @param asked what they are to answer; null where nothing is asked
 */
record Tracked(
        String reference,
        PublicStage stage,
        LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        List<Day> explanation,
        List<Happening> history,
        @Nullable Asked asked) {

    /**
     * @param closesOn when the request is closed unless they answer before
     */
    record Asked(String question, LocalDate askedOn, LocalDate closesOn) {}
}

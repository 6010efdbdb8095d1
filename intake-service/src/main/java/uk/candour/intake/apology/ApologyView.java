package uk.candour.intake.apology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.Text;
import uk.candour.intake.casefile.CaseSteps;
import uk.candour.intake.casefile.CaseStory;
import uk.candour.intake.casefile.OpenStep;
import uk.candour.intake.clock.Deadline;

/**
 * What an officer needs to word an apology.
 *
 * @param steps who has the case, and since when
 * @param earlier what the applicant was told before, oldest first
 */
record ApologyView(
        @Nullable LocalDate statutoryDue,
        @Nullable LocalDate estimate,
        List<OpenStep> steps,
        List<Earlier> earlier) {

    record Earlier(Text reason, LocalDate expectedOn) {}

    static ApologyView of(CaseStory story, @Nullable Deadline deadline) {
        return new ApologyView(
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.estimateOn(),
                CaseSteps.of(story),
                story.all(ApologyWorded.class)
                        .map(it -> new Earlier(it.reason(), it.expectedOn()))
                        .toList());
    }

    /** What the form starts from: the words that were used last. */
    public @Nullable String startsFrom() {
        return earlier.isEmpty() ? null : earlier.getLast().reason().text();
    }
}

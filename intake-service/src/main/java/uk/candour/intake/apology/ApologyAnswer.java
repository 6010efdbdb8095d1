package uk.candour.intake.apology;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;
import uk.candour.intake.triage.Mask;
import uk.candour.intake.triage.Told;

/** What the officer entered; a field that was left out is null. */
record ApologyAnswer(@Nullable Text reason, @Nullable LocalDate expectedOn) {

    /** What becomes of it. */
    sealed interface Outcome {

        record Worded(Text reason, LocalDate expectedOn) implements Outcome {}

        /** Nothing is recorded until these are put right. */
        record Incomplete(Map<String, String> problems) implements Outcome {}
    }

    Outcome decide(Mask mask, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        var why =
                new Told(mask, problems)
                        .read("reason", reason, "Enter why the answer is late, in plain words");
        var when = expectedOn;
        if (when == null) {
            problems.put("expectedOn", "Enter when the applicant can expect the answer");
        } else if (!when.isAfter(today)) {
            problems.put("expectedOn", "The new date must be in the future");
        } else if (when.isAfter(today.plusYears(1))) {
            problems.put("expectedOn", "The new date must be within a year: check the year");
        }
        return why == null || when == null || !problems.isEmpty()
                ? new Outcome.Incomplete(problems)
                : new Outcome.Worded(why, when);
    }
}

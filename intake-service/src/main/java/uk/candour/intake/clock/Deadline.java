package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * When the answer is due and every day that led to it.
 *
 * @param provisional the date lies past the official calendar: holidays there are projected
 */
public record Deadline(LocalDate dueOn, boolean provisional, List<Day> explanation) {

    public Deadline {
        explanation = List.copyOf(explanation);
    }

    /** The n-th working day that counts, the first being day 1. */
    public LocalDate workingDay(int n) {
        return explanation.stream()
                .filter(Day::counted)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow()
                .date();
    }
}

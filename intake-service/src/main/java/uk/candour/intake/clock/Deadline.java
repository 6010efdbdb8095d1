package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the answer is due and every day that led to it.
 *
 * @param provisional the date lies past the official calendar: holidays there are projected
 * @param estimateOn when a decision on the public interest is expected, where the applicant was
 *     told that it is still open (FOIA s.17(2)); it never moves {@code dueOn}
 * @param missedDue an earlier due date that passed unanswered before the clock started again: that
 *     breach stays
 * @param payBy the last day to pay a fee that is asked for and not paid
 * @param notes what else whoever relies on the date should know
 */
public record Deadline(
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate estimateOn,
        @Nullable LocalDate missedDue,
        @Nullable LocalDate payBy,
        List<String> notes,
        List<Day> explanation) {

    public Deadline {
        notes = List.copyOf(notes);
        explanation = List.copyOf(explanation);
    }

    /** A date and its days, with nothing else to say. */
    static Deadline plain(boolean provisional, List<Day> explanation) {
        return new Deadline(
                explanation.getLast().date(),
                provisional,
                null,
                null,
                null,
                List.of(),
                explanation);
    }

    /** The day by which the answer is due as things stand. */
    public LocalDate answerDue() {
        return estimateOn == null ? dueOn : estimateOn;
    }

    /** Whether the same days count, whatever is said of them. */
    boolean hasTheDaysOf(Deadline other) {
        return countedDays().equals(other.countedDays());
    }

    private List<LocalDate> countedDays() {
        return explanation.stream().filter(Day::counted).map(Day::date).toList();
    }

    /** How many working days count up to the due date. */
    int counted() {
        return (int) explanation.stream().filter(Day::counted).count();
    }

    /**
     * The n-th working day that counts, the first being day 1; the due date where there are fewer.
     */
    public LocalDate workingDay(int n) {
        return explanation.stream()
                .filter(Day::counted)
                .skip(Math.max(n, 1) - 1L)
                .findFirst()
                .map(Day::date)
                .orElse(dueOn);
    }
}

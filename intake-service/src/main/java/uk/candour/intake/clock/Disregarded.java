package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Working days that a law leaves out of its count.
 *
 * @param feeWindows from each notice to its payment, both included (FOIA s.10(2), EIR reg 8(6))
 * @param schoolClosed working days without a session; they count towards the sixty beyond which a
 *     school may not wait
 */
record Disregarded(Law law, List<Period> feeWindows, boolean isSchool, List<Period> schoolClosed) {

    /** Twenty school days or sixty working days, whichever occurs first (SI 2004/3364 reg 3(2)). */
    static final int MOST_FOR_SCHOOLS = 60;

    static Disregarded nothing(Law law) {
        return new Disregarded(law, List.of(), false, List.of());
    }

    Optional<Count.Reason> on(LocalDate day) {
        return feeWindows.stream().anyMatch(window -> window.contains(day))
                ? Optional.of(
                        new Count.Reason("Between the fee notice and the payment", law.feeWindow()))
                : Optional.empty();
    }

    boolean isSchoolClosed(LocalDate day) {
        return isSchool && schoolClosed.stream().anyMatch(closed -> closed.contains(day));
    }

    /** Whether a school can wait no longer, however few school days there were. */
    boolean isLast(int workingDays) {
        return isSchool && workingDays == MOST_FOR_SCHOOLS;
    }

    Count.Reason schoolClosed(int workingDay, Limit limit) {
        var why = "Not a school day; working day %s of %s".formatted(workingDay, MOST_FOR_SCHOOLS);
        return new Count.Reason(
                isLast(workingDay)
                        ? "%s: %s (%s)".formatted(why, limit.reached(), limit.provision())
                        : why,
                limit.provision());
    }
}

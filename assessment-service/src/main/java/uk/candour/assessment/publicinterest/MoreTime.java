package uk.candour.assessment.publicinterest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Deadlines.Due;
import uk.candour.contract.Regime;

/**
 * Whether weighing the public interest may take longer: the Act allows what is reasonable, if the
 * applicant is told by the deadline when to expect a decision (FOIA s.10(3), s.17(2)). What the Act
 * demands blocks; what the Commissioner expects is advice.
 *
 * @param due null while intake-service has not told it
 * @param absoluteToo whether an absolute exemption is claimed on the same item
 * @param unreasoned whether the notice could state no reason for an exemption, and reliance on FOIA
 *     s.17(4) is not recorded
 */
record MoreTime(
        Regime regime,
        LocalDate today,
        @Nullable Due due,
        boolean absoluteToo,
        boolean unreasoned) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The day by which a decision is expected; null where there is a problem. */
    @Nullable LocalDate until(@Nullable String given, Problems problems) {
        if (regime == Regime.EIR) {
            problems.add(
                    "outcome",
                    "Decide now: the Environmental Information Regulations know no more time for"
                            + " the public interest");
            return null;
        }
        if (unreasoned) {
            problems.add(
                    "outcome",
                    "A reason is closed as a whole, and the notice has to state it (FOIA"
                            + " s.17(1)(c)). Decide now: the officer then records why it cannot be"
                            + " stated, or has it opened");
            return null;
        }
        LocalDate estimate = read(given, problems);
        if (estimate == null || !isLater(estimate, problems)) {
            return null;
        }
        advise(estimate, problems);
        return estimate;
    }

    private static @Nullable LocalDate read(@Nullable String given, Problems problems) {
        if (given == null || given.isBlank()) {
            problems.add(
                    "estimateOn", "Give the day by which you expect to decide (FOIA s.17(2)(b))");
            return null;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException noDate) {
            problems.add("estimateOn", "Give a real day, like 2027-01-20");
            return null;
        }
    }

    /** The notice is due when the answer was; only the decision may wait. */
    private boolean isLater(LocalDate estimate, Problems problems) {
        if (!estimate.isAfter(today)) {
            problems.add("estimateOn", "Give a day in the future");
            return false;
        }
        if (due == null) {
            return true;
        }
        if (!estimate.isAfter(due.statutoryDue())) {
            problems.add(
                    "estimateOn",
                    "Give a day after %s: until then no extension is needed"
                            .formatted(DAY.format(due.statutoryDue())));
            return false;
        }
        LocalDate told = due.estimateOn();
        if (told != null && !estimate.isAfter(told)) {
            problems.add(
                    "estimateOn",
                    "Give a day after %s, which the applicant was told"
                            .formatted(DAY.format(told)));
            return false;
        }
        return true;
    }

    private void advise(LocalDate estimate, Problems problems) {
        if (due == null) {
            return;
        }
        LocalDate told = due.estimateOn();
        LocalDate upTo = due.extensionUpTo();
        if (told != null) {
            problems.warn(
                    "The applicant was told to expect a decision by %s: a further notice apologises"
                            .formatted(DAY.format(told)));
        }
        if (today.isAfter(told == null ? due.statutoryDue() : told)) {
            problems.warn(
                    "The time has passed already: this is late, and the notice does not mend it"
                            + " (FOIA s.17(1))");
        }
        if (upTo != null && estimate.isAfter(upTo)) {
            problems.warn(
                    "That is more than 40 working days after receipt (%s): the Commissioner expects it"
                                    .formatted(DAY.format(upTo))
                            + " only exceptionally");
        }
        if (absoluteToo) {
            problems.warn(
                    "An absolute exemption is claimed here as well: for what it covers there is no"
                            + " more time (FOIA s.10(3))");
        }
    }
}

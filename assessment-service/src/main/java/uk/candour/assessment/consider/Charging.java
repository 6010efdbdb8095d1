package uk.candour.assessment.consider;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.consider.ConsiderAnswer.Cost;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/**
 * Whether the applicant may be asked to pay before the request is answered, and for what: copying,
 * postage and the like, never anybody's time (FOIA s.9, SI 2004/3244 reg 6).
 *
 * @param due the last day for a fees notice; null while intake-service has not told it
 * @param charged whether a fee was charged before in this case
 */
record Charging(Regime regime, LocalDate today, @Nullable LocalDate due, boolean charged) {

    private static final int MOST_PENCE = 1_000_000;
    private static final int LONGEST = 200;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern TIME_OF_STAFF =
            Pattern.compile(
                    "\\b(?:staff|officers?['’]?s?|person|man|working|search(?:ing)?|time spent"
                            + "|labour|labor|salar(?:y|ies)|wages?|overtime|redact(?:ing|ion|ions)?)\\b"
                            + "|\\b\\d+ ?(?:hours?|hrs?|minutes?|mins?)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Outcome charge(UUID requestId, Actor by, @Nullable List<Cost> costs, Problems problems) {
        whether(problems);
        List<Disbursement> disbursements = new ArrayList<>();
        List<Cost> given = Given.list(costs);
        for (int i = 0; i < given.size(); i++) {
            disbursements.add(read(given.get(i), "disbursements[%d].".formatted(i), problems));
        }
        if (given.isEmpty()) {
            problems.add(
                    "disbursements", "Say what is to be paid for: copying, postage or the format");
        }
        return problems.orRecord(() -> new FeeCharged(requestId, by, List.copyOf(disbursements)));
    }

    private void whether(Problems problems) {
        if (regime == Regime.EIR) {
            problems.add(
                    "decision",
                    "Answer without a charge: regulation 8 of the Environmental Information"
                            + " Regulations allows one only by a published schedule and in times of"
                            + " its own, which are not kept here");
        } else if (charged) {
            problems.add(
                    "decision", "Answer the request: a fee was charged for it once, and was paid");
        } else if (due != null && today.isAfter(due)) {
            problems.add(
                    "decision",
                    ("Answer without a fee: a fees notice had to be given by %s, within the time for"
                                    + " the answer (FOIA s.9(1))")
                            .formatted(DAY.format(due)));
        }
    }

    private static Disbursement read(Cost cost, String path, Problems problems) {
        String what =
                problems.required(
                                path + "what",
                                Text.open(Given.word(cost.what())),
                                "Say what is to be paid for, such as “Photocopies, 120 sheets”")
                        .text();
        if (what.length() > LONGEST) {
            problems.add(path + "what", "Use fewer than %d characters".formatted(LONGEST));
        }
        if (TIME_OF_STAFF.matcher(what).find()) {
            problems.add(
                    path + "what",
                    "Leave out the time of staff: a fee covers what is paid to others to inform the"
                            + " applicant, such as copying and postage (SI 2004/3244 reg 6(4))");
        }
        Integer pence = cost.pence();
        if (pence == null || pence <= 0 || pence > MOST_PENCE) {
            problems.add(
                    path + "pence", "Give the amount in pence, as a whole number: 1200 for £12.00");
            return new Disbursement(what, 0);
        }
        return new Disbursement(what, pence);
    }
}

package uk.candour.intake.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Minutes;
import uk.candour.contract.Text;
import uk.candour.intake.cost.CostSheet;

/**
 * Reads a refusal because answering would cost more than the limit (FOIA s.12). The Act lets an
 * authority refuse where it estimates so: an estimate within the limit blocks. That the figures are
 * in the record and not in the reason is good practice: their absence warns. Advice is a duty
 * (s.16); where there is no estimate, the letter has standard advice.
 */
final class CostRefusal {

    private static final int MOST_MINUTES = 1_000_000;

    private final TriageFile file;
    private final Map<String, String> problems;

    CostRefusal(TriageFile file, Map<String, String> problems) {
        this.file = file;
        this.problems = problems;
    }

    TriageDecision read(TriageAnswer answer, String ground, Text reason) {
        var given = answer.estimate();
        var activities = given == null ? null : given.minutes();
        boolean entered = activities != null;
        var minutes = activities == null ? recorded(ground) : entered(activities);
        if (minutes != null) {
            checkOver(minutes, ground, entered);
        }
        var estimate = minutes == null ? null : estimate(minutes, given);
        return new Refuse(ground, reason, estimate, advice(answer, entered, ground));
    }

    private Minutes entered(EstimateAnswer.Activities given) {
        if (given.isNegative() || given.minutes().total() > MOST_MINUTES) {
            problems.put("estimate.minutes", "Enter whole minutes for each activity");
            return Minutes.NONE;
        }
        return given.minutes();
    }

    private @Nullable Minutes recorded(String ground) {
        if (ground.equals("s12(2)")) {
            problems.put(
                    "estimate.minutes",
                    "Enter the minutes to find out whether it is held: only they count here");
            return null;
        }
        return file.cost().sheet().total() == 0 ? null : file.cost().sheet().suggested();
    }

    /** Under s.12(2) it is finding out whether anything is held that costs too much. */
    private void checkOver(Minutes minutes, String ground, boolean entered) {
        boolean confirming = ground.equals("s12(2)");
        int counted = confirming ? minutes.determine() : minutes.total();
        var sheet = file.cost().sheet();
        if (!sheet.isOver(counted)) {
            problems.putIfAbsent(
                    "estimate.minutes",
                    "%s%s, within the limit of %s (£%d): %s"
                            .formatted(
                                    entered ? "This is " : "What departments recorded is ",
                                    CostSheet.said(counted),
                                    CostSheet.said(sheet.limitMinutes()),
                                    sheet.limitPounds(),
                                    entered
                                            ? "answer the request"
                                            : "enter the estimate for all of it, or answer the"
                                                    + " request"));
        }
    }

    private CostEstimate estimate(Minutes minutes, @Nullable EstimateAnswer given) {
        var own = new ArrayList<String>();
        var together = new ArrayList<String>();
        var named = given == null ? List.<String>of() : given.references();
        for (int i = 0; i < named.size(); i++) {
            var other = file.cost().named().get(named.get(i));
            var problem = problem(other);
            if (problem != null) {
                problems.put("estimate.aggregated", named.get(i) + ": " + problem);
            } else if (other != null) {
                (other.sender() == Sender.SOMEBODY_ELSE ? together : own).add(other.reference());
            }
        }
        return new CostEstimate(
                minutes,
                file.cost().sheet().limitPounds(),
                List.copyOf(own),
                List.copyOf(together));
    }

    private @Nullable String problem(@Nullable Aggregable other) {
        if (other == null) {
            return "there is no request with this reference";
        }
        if (other.reference().equals(file.reference())) {
            return "this is the request itself";
        }
        var window = file.cost().window();
        return window == null || window.contains(other.receivedOn())
                ? null
                : "it did not come within 60 consecutive working days of this one (SI 2004/3244 reg"
                        + " 5(2)(b))";
    }

    private @Nullable Text advice(TriageAnswer answer, boolean entered, String ground) {
        var estimate = answer.estimate();
        var given =
                estimate != null && estimate.advice() != null ? estimate.advice() : answer.advice();
        if (given == null && !entered && !ground.equals("s12(2)")) {
            return null;
        }
        return new Told(file.mask(), problems)
                .read(
                        "estimate.advice",
                        given,
                        "Enter how the applicant could ask for less: it is a duty (FOIA s.16)");
    }

    /** What the officer should know; it never needs acknowledging. */
    static List<String> warnings(TriageDecision decision, CostFile cost) {
        var warnings = new ArrayList<String>();
        if (decision instanceof Refuse it && it.ground().startsWith("s12")) {
            var estimate = it.estimate();
            if (estimate == null) {
                warnings.add(
                        "No estimate is recorded. The Act lets you refuse only where you estimate"
                                + " that answering would exceed the limit: the reason has to give"
                                + " the figures");
            } else {
                if (!estimate.together().isEmpty()) {
                    warnings.add(
                            ("%s came from other people. Record why they act together or in a"
                                            + " campaign (SI 2004/3244 reg 5(1)(b))")
                                    .formatted(String.join(", ", estimate.together())));
                }
                cost.named().values().stream()
                        .filter(other -> other != null && other.sender() == Sender.SAME_NAME)
                        .forEach(other ->
                                warnings.add(
                                        ("%s came from another address: make sure that it is the"
                                                        + " same person’s")
                                                .formatted(other.reference())));
            }
            if (it.advice() == null) {
                warnings.add(
                        "The letter has standard advice on how to ask for less. Say next time how"
                                + " much would fit within the limit (FOIA s.16)");
            }
        }
        return warnings;
    }
}

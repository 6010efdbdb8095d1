package uk.candour.intake.triage;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import uk.candour.contract.Regime;

/**
 * Reads which law the request falls under. Information on the environment is reached under the
 * Environmental Information Regulations and nothing else (FOIA s.39).
 */
final class GoverningLaw {

    private final TriageFile file;
    private final Map<String, String> problems;

    GoverningLaw(TriageFile file, Map<String, String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the officer chose, or what held so far. */
    Regime read(TriageAnswer answer) {
        var named = answer.regime();
        var chosen = named == null || named.isBlank() ? Optional.of(file.regime()) : known(named);
        if (chosen.isEmpty()) {
            problems.put("regime", "Choose FOIA or EIR");
        } else if (file.part() != null && chosen.get() != file.regime()) {
            problems.put(
                    "regime", "Other departments work under %s already".formatted(file.regime()));
        }
        var regime = chosen.orElse(file.regime());
        if (regime == Regime.EIR) {
            refuseWhatTheActAloneKnows(answer);
        }
        return regime;
    }

    private void refuseWhatTheActAloneKnows(TriageAnswer answer) {
        if ("REFUSE".equals(answer.decision())) {
            problems.put(
                    "ground",
                    "The EIR know no s12 and no s14. Send the request to departments, and claim"
                            + " r12(4)(b) where it is manifestly unreasonable");
        } else if ("INVALID".equals(answer.decision())) {
            problems.put(
                    "decision",
                    "Under the EIR a request needs no form and may be oral. Ask the applicant what"
                            + " they mean where it is too general (reg 9)");
        }
    }

    private static Optional<Regime> known(String named) {
        return Arrays.stream(Regime.values()).filter(it -> it.name().equals(named)).findFirst();
    }
}

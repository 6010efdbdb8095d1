package uk.candour.intake.triage;

import java.util.Map;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Regime;

/** What becomes of an officer's answer. */
sealed interface TriageOutcome {

    record Decided(Regime regime, Wording wording, TriageDecision decision)
            implements TriageOutcome {}

    /** Nothing is recorded until these are put right. */
    record Incomplete(Map<String, String> problems) implements TriageOutcome {}
}

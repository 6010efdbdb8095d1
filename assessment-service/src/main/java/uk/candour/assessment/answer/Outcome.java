package uk.candour.assessment.answer;

import java.util.List;
import java.util.Map;
import uk.candour.contract.AssessmentEvent;

/** What becomes of an answer. */
public sealed interface Outcome {

    /**
     * It is recorded and announced.
     *
     * @param warnings for the person who answered; they never need acknowledging
     */
    record Recorded(AssessmentEvent event, List<String> warnings) implements Outcome {}

    /**
     * Nothing is recorded.
     *
     * @param problems what to put right, by the field's JSON path
     */
    record Refused(Map<String, String> problems) implements Outcome {}
}

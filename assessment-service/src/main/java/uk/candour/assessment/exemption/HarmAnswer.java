package uk.candour.assessment.exemption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Text;

/**
 * What a department says of the harm that one claim rests on.
 *
 * @param likelihood WOULD, WOULD_BE_LIKELY or NOT_MADE_OUT
 * @param evidence always closed, whatever it says of itself
 * @param reason with NOT_MADE_OUT: why
 * @param basedOn references of earlier cases whose reasoning was taken over
 */
record HarmAnswer(
        @Nullable Text interest,
        @Nullable Text harm,
        @Nullable Text causalLink,
        @Nullable String likelihood,
        @Nullable List<Text> evidence,
        @Nullable Text reason,
        @Nullable List<String> basedOn) {

    /** The answer that made this record: what a test that is done again opens with. */
    static HarmAnswer of(HarmAssessed earlier) {
        return new HarmAnswer(
                earlier.interest(),
                earlier.harm(),
                earlier.causalLink(),
                earlier.likelihood().name(),
                earlier.evidence(),
                earlier.reason(),
                earlier.basedOn());
    }
}

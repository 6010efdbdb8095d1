package uk.candour.assessment.publicinterest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Because.Again;
import uk.candour.assessment.casefile.Deadlines.Due;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.Weight;
import uk.candour.platform.web.Option;

/**
 * What the adviser weighs: the qualified claims on one item, each with the ground that engaged it.
 *
 * @param question whether it is about disclosing, or about confirming or denying
 * @param due when the answer is due, and what the applicant was told about more time
 * @param prefill what the form opens with
 */
record BalanceView(
        Regime regime,
        int item,
        String wording,
        Question question,
        List<EngagedClaim> claims,
        List<Document> documents,
        @Nullable Again because,
        @Nullable Due due,
        Map<String, Object> prefill) {

    public List<Option> outcomes() {
        Stream<Option> decided =
                Stream.of(
                        Option.of("MAINTAIN", "Maintaining the exemption outweighs"),
                        new Option("EVENLY_BALANCED", "Evenly balanced", "Then it is disclosed"),
                        Option.of("DISCLOSE", "Disclosure outweighs"));
        return regime == Regime.EIR ? decided.toList() : Stream.concat(decided, open()).toList();
    }

    /** The EIR know no more time for it. */
    private static Stream<Option> open() {
        return Stream.of(
                new Option(
                        "NOT_DECIDED",
                        "Not decided yet",
                        "The applicant is told so, by the day the answer is due, and when to expect a"
                                + " decision"));
    }

    public Weight[] weights() {
        return Weight.values();
    }

    /** A claim with whichever ground was recorded for it. */
    record EngagedClaim(
            Claim claim,
            @Nullable HarmAssessed harm,
            @Nullable ExemptionJustified justification,
            @Nullable OpinionGiven opinion) {}
}

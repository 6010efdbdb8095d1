package uk.candour.assessment.exemption;

import java.util.List;
import java.util.UUID;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

/**
 * The harm test on one claim: which interest, what harm, how disclosure causes it, and whether it
 * would, or would be likely to, follow. Where it would not, the claim falls.
 *
 * @param wouldOnly the exception asks for an effect that would follow (EIR reg 12(5))
 */
record HarmTest(UUID requestId, Claim claim, boolean wouldOnly, Actor by) {

    Outcome decide(HarmAnswer answer) {
        Problems problems = new Problems();
        Likelihood likelihood =
                problems.chosen("likelihood", answer.likelihood(), Likelihood.WOULD_BE_LIKELY);
        return likelihood == Likelihood.NOT_MADE_OUT
                ? notMadeOut(answer, problems)
                : madeOut(answer, likelihood, problems);
    }

    private Outcome notMadeOut(HarmAnswer answer, Problems problems) {
        Text reason = problems.required("reason", answer.reason(), "Say why harm is not made out");
        return problems.orRecord(() ->
                new HarmAssessed(
                        requestId,
                        by,
                        claim.claimId(),
                        Likelihood.NOT_MADE_OUT,
                        null,
                        null,
                        null,
                        evidence(answer),
                        reason,
                        Given.references(answer.basedOn())));
    }

    private Outcome madeOut(HarmAnswer answer, Likelihood likelihood, Problems problems) {
        if (wouldOnly && likelihood == Likelihood.WOULD_BE_LIKELY) {
            problems.add(
                    "likelihood",
                    "%s needs an effect that would follow: that it would be likely to is not enough"
                            .formatted(claim.limb()));
        }
        Text interest =
                problems.required("interest", answer.interest(), "Say which interest is harmed");
        Text harm = problems.required("harm", answer.harm(), "Describe the harm");
        Text causalLink =
                problems.required(
                        "causalLink", answer.causalLink(), "Say how this disclosure causes it");
        return problems.orRecord(() ->
                new HarmAssessed(
                        requestId,
                        by,
                        claim.claimId(),
                        likelihood,
                        interest,
                        harm,
                        causalLink,
                        evidence(answer),
                        null,
                        Given.references(answer.basedOn())));
    }

    private static List<Text> evidence(HarmAnswer answer) {
        return Given.list(answer.evidence()).stream()
                .filter(it -> !Problems.isMissing(it))
                .map(it -> Text.closed(it.text().strip()))
                .toList();
    }
}

package uk.candour.assessment.exemption;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.Claim;
import uk.candour.contract.Text;

/**
 * The ground of a claim that does not rest on prejudice: that the information falls within the
 * class, that the exemption is required, that somebody would be endangered.
 *
 * @param form the further fields that the exemption's form asks for
 * @param receivedOn when the request came; null where nobody has told yet
 */
record Justification(
        UUID requestId,
        Claim claim,
        List<Particular> form,
        Actor by,
        @Nullable LocalDate receivedOn) {

    /**
     * The reason must be given (FOIA s.17(1)(c)), and nothing may be said that the exemption itself
     * rules out: see {@link Demanded}. What else the form asks for belongs to a good reason and is
     * missed aloud.
     */
    Outcome decide(JustificationAnswer answer) {
        Problems problems = new Problems();
        boolean madeOut = !Boolean.FALSE.equals(answer.madeOut());
        Text reason =
                problems.required(
                        "reason",
                        answer.reason(),
                        madeOut ? "Say why the exemption applies" : "Say why it does not apply");
        Map<String, Text> particulars = new LinkedHashMap<>();
        for (Particular particular : form) {
            Text given =
                    problems.optional(particular.field(), answer.particular(particular.field()));
            if (given != null) {
                particulars.put(particular.field(), given);
            } else if (madeOut && particular.isExpected()) {
                problems.warn("Not stated: " + particular.label());
            }
        }
        if (madeOut) {
            new Demanded(claim.limb(), problems).check(reason, particulars, form, receivedOn);
        }
        return problems.orRecord(() ->
                new ExemptionJustified(
                        requestId,
                        by,
                        claim.claimId(),
                        madeOut,
                        reason,
                        particulars,
                        Given.references(answer.basedOn())));
    }
}

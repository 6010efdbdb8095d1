package uk.candour.approval.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

/**
 * What the qualified person answered; anything may be missing.
 *
 * @param limb another limb of section 36(2) that is engaged instead of the one claimed
 * @param authorisation how they are the qualified person (FOIA s.36(5))
 * @param informationSeen whether they saw the information itself
 */
record OpinionAnswer(
        @Nullable Boolean engaged,
        @Nullable Likelihood likelihood,
        @Nullable Text reason,
        @Nullable String limb,
        @Nullable Text authorisation,
        @Nullable Boolean informationSeen) {

    /**
     * The opinion must say that prejudice would, or would be likely to, follow (FOIA s.36(2)).
     *
     * @param others the limbs that the claim could rest on instead
     */
    OpinionOutcome decide(List<OtherLimb> others) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (engaged == null) {
            errors.put("engaged", "Say whether the exemption is engaged: true or false.");
        }
        if (Boolean.TRUE.equals(engaged)
                && (likelihood == null || likelihood == Likelihood.NOT_MADE_OUT)) {
            errors.put("likelihood", "Say how likely it is: WOULD or WOULD_BE_LIKELY.");
        }
        if (isMissing(reason)) {
            errors.put("reason", "Give the reason for your opinion.");
        }
        OtherLimb other = other(others, errors);
        if (engaged == null || reason == null || !errors.isEmpty()) {
            return new OpinionOutcome.Incomplete(errors);
        }
        return new OpinionOutcome.Given(
                engaged,
                engaged ? likelihood : null,
                reason,
                other,
                isMissing(authorisation) ? null : authorisation,
                informationSeen);
    }

    private @Nullable OtherLimb other(List<OtherLimb> others, Map<String, String> errors) {
        if (limb == null || limb.isBlank()) {
            return null;
        }
        if (Boolean.FALSE.equals(engaged)) {
            errors.put("limb", "Leave the limb out where the exemption is not engaged.");
        }
        OtherLimb named =
                others.stream().filter(it -> it.limb().equals(limb)).findFirst().orElse(null);
        if (named == null) {
            errors.put(
                    "limb",
                    "Leave it out, or name one of: "
                            + String.join(", ", others.stream().map(OtherLimb::limb).toList())
                            + ".");
        }
        return named;
    }

    private static boolean isMissing(@Nullable Text words) {
        return words == null || words.text() == null || words.text().isBlank();
    }
}

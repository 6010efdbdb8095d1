package uk.candour.approval.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

/** What the qualified person answered; anything may be missing. */
record OpinionAnswer(
        @Nullable Boolean engaged, @Nullable Likelihood likelihood, @Nullable Text reason) {

    /** The opinion must say that prejudice would, or would be likely to, follow (FOIA s.36(2)). */
    OpinionOutcome decide() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (engaged == null) {
            errors.put("engaged", "Say whether the exemption is engaged: true or false.");
        }
        if (Boolean.TRUE.equals(engaged)
                && (likelihood == null || likelihood == Likelihood.NOT_MADE_OUT)) {
            errors.put("likelihood", "Say how likely it is: WOULD or WOULD_BE_LIKELY.");
        }
        if (reason == null || reason.text() == null || reason.text().isBlank()) {
            errors.put("reason", "Give the reason for your opinion.");
        }
        if (engaged == null || reason == null || !errors.isEmpty()) {
            return new OpinionOutcome.Incomplete(errors);
        }
        return new OpinionOutcome.Given(engaged, engaged ? likelihood : null, reason);
    }
}

package uk.candour.assessment.readiness;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.workqueue.Advice;

/** All of an item is withheld and nothing says why no part of it can be given. */
final class NoPartialDisclosure implements Rule {

    private static final Pattern CONSIDERED =
            Prose.anyOf(
                    "redact\\w*|partial(?:ly)?|in part|part of (?:it|the|this)|parts of|any part|no part|some of (?:it|the|this)"
                            + "|remainder|remaining|the rest|summar(?:y|ies|ised?|ising)|anonymis\\w*|aggregate[sd]?"
                            + "|aggregat(?:ing|ion)|sever(?:ed|ing|able|ance)|extracts?|less detail(?:ed)?|indivisible"
                            + "|cannot be (?:separated|divided|split)|nothing (?:less|short|else|more)|separat(?:ed|ing|ely)"
                            + "|without the (?:names?|figures?|details?|versions?)|instead|alone|(?:was|were) considered"
                            + "|(?:considered|looked at|explored) (?:releasing|giving|disclosing|providing|whether (?:any|some|part))"
                            + "|could be (?:released|disclosed|given)");

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (!isTheLastWord(reasoning)
                || reasoning.decision() != ItemDecision.WITHHOLD
                || reasoning.confirmsOrDenies()
                || reasoning.passages().isEmpty()
                || CONSIDERED.matcher(reasoning.everything()).find()) {
            return Stream.of();
        }
        return Stream.of(
                new Advice(
                        "no-partial-disclosure",
                        reasoning.step() == Reasoning.Step.BALANCE ? "balance" : "reason",
                        "All of the item is withheld, and nothing says why no part of it can be given",
                        Provision.PART.under(reasoning),
                        "Say what was considered for release, such as a redacted copy or a summary, or release it",
                        ""));
    }

    /** A balance that keeps the exemption, or the ground of one that is never balanced. */
    private static boolean isTheLastWord(Reasoning reasoning) {
        return switch (reasoning.step()) {
            case BALANCE -> reasoning.outcome() == BalanceOutcome.MAINTAIN;
            case HARM, JUSTIFICATION ->
                    !reasoning.claims().isEmpty()
                            && reasoning.claims().stream().noneMatch(Claim::qualified);
            case CONSIDERATION, REPLY -> false;
        };
    }
}

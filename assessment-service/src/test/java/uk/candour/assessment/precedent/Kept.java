package uk.candour.assessment.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.precedent.Weighing.OpenFactor;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.Weight;

/** Decisions that were kept, for the tests. */
final class Kept {

    static final Weighing OPENNESS_AND_SAFETY =
            new Weighing(
                    List.of(new OpenFactor("Openness about spending", Weight.SOME)),
                    List.of(new OpenFactor("Safety of the network", Weight.SIGNIFICANT)),
                    "Safety outweighs openness.",
                    BalanceOutcome.MAINTAIN);

    private Kept() {}

    static Precedent crime(String reference, String wording, String harm) {
        return precedent(
                reference,
                LocalDate.of(2026, 3, 2),
                wording,
                "s31(1)(a)",
                Fate.STOOD,
                List.of(
                        new Argument("interest", "prevention of crime"),
                        new Argument("harm", harm),
                        new Argument("causalLink", "It tells them where to begin.")));
    }

    static Precedent released(String reference, String wording) {
        return precedent(
                reference, LocalDate.of(2026, 3, 2), wording, null, Fate.RELEASED, List.of());
    }

    static Precedent precedent(
            String reference,
            LocalDate closedOn,
            String wording,
            @Nullable String limb,
            Fate fate,
            List<Argument> grounds) {
        return new Precedent(
                UUID.randomUUID(),
                reference,
                closedOn,
                Regime.FOIA,
                wording,
                limb,
                limb == null ? null : "law enforcement",
                limb == null ? null : "information-security",
                Question.DISCLOSE,
                fate,
                limb == null ? null : Likelihood.WOULD,
                grounds,
                limb == null ? null : OPENNESS_AND_SAFETY);
    }
}

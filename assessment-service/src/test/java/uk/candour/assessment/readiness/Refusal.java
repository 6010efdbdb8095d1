package uk.candour.assessment.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.assessment.readiness.Reasoning.Step;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Weight;
import uk.candour.platform.workqueue.Advice;

/** One refusal as its people would record it: first the ground, then the balance. */
final class Refusal {

    private final Claim claim;
    private final Asked asked;
    private final List<Passage> ground = new ArrayList<>();
    private final List<Passage> weighing = new ArrayList<>();
    private List<String> earlier = List.of();
    private @Nullable Likelihood likelihood;
    private ItemDecision decision = ItemDecision.WITHHOLD;
    private @Nullable String author = "ian";

    private Refusal(Claim claim, String wording) {
        this.claim = claim;
        this.asked = new Asked(wording, List.of());
    }

    static Refusal of(Exemption limb, String wording) {
        return new Refusal(Cases.claim(1, limb, Cases.SECURITY), wording);
    }

    static Refusal toConfirm(Exemption limb, String wording) {
        Claim it = Cases.claim(1, limb, Cases.SECURITY);
        return new Refusal(
                new Claim(
                        it.claimId(),
                        it.item(),
                        it.limb(),
                        it.citation(),
                        it.name(),
                        it.covers(),
                        it.department(),
                        Question.CONFIRM_OR_DENY,
                        it.qualified(),
                        it.basis(),
                        it.special()),
                wording);
    }

    Refusal harm(@Nullable Likelihood how, String harm, String causalLink) {
        likelihood = how;
        ground.add(new Passage(Part.INTEREST, "interest", claim.name()));
        ground.add(new Passage(Part.HARM, "harm", harm));
        ground.add(new Passage(Part.CAUSAL_LINK, "causalLink", causalLink));
        return this;
    }

    Refusal reason(String reason) {
        ground.add(new Passage(Part.REASON, "reason", reason));
        return this;
    }

    Refusal forDisclosure(@Nullable Weight weight, String factor) {
        weighing.add(new Passage(Part.FOR_DISCLOSURE, "forDisclosure", factor, weight));
        return this;
    }

    Refusal forMaintaining(@Nullable Weight weight, String factor) {
        weighing.add(new Passage(Part.FOR_MAINTAINING, "forMaintaining", factor, weight));
        return this;
    }

    Refusal balance(String balance) {
        weighing.add(new Passage(Part.BALANCE, "balance", balance));
        return this;
    }

    Refusal deciding(ItemDecision other) {
        decision = other;
        return this;
    }

    Refusal by(@Nullable String other) {
        author = other;
        return this;
    }

    Refusal after(String... texts) {
        earlier = List.of(texts);
        return this;
    }

    /** Everything it earns, at the one desk and the other. */
    List<Advice> advice() {
        boolean effect = claim.basis() == Basis.PREJUDICE;
        Stream<Advice> first = of(effect ? Step.HARM : Step.JUSTIFICATION, ground, List.of(), null);
        List<String> known = ground.stream().map(Passage::text).toList();
        return claim.qualified()
                ? Stream.concat(first, of(Step.BALANCE, weighing, known, BalanceOutcome.MAINTAIN))
                        .toList()
                : first.toList();
    }

    List<String> rules() {
        return advice().stream().map(Advice::rule).distinct().toList();
    }

    private Stream<Advice> of(
            Step step,
            List<Passage> passages,
            List<String> known,
            @Nullable BalanceOutcome outcome) {
        return passages.isEmpty()
                ? Stream.of()
                : Readiness.of(
                        new Reasoning(
                                step,
                                asked,
                                List.of(claim),
                                passages,
                                known,
                                likelihood,
                                outcome,
                                decision,
                                author,
                                "Demoshire Council",
                                earlier,
                                List.of()))
                        .stream();
    }
}

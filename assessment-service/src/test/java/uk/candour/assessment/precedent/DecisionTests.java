package uk.candour.assessment.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.candour.assessment.casefile.Cases.IAN;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.Factor;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Allocate;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.contract.Special;
import uk.candour.contract.Text;
import uk.candour.contract.Weight;

class DecisionTests {

    private static final Claim CRIME = Cases.claim(1, Limbs.CRIME, Cases.SECURITY);
    private static final Text CLOSED = Text.closed("Never to be seen");

    private final List<HarmAssessed> harm = new ArrayList<>();
    private final List<PublicInterestBalanced> balanced = new ArrayList<>();

    @Test
    void keepsWhatStoodWithItsArgumentsAndItsWeighing() {
        harm.add(harm(Likelihood.NOT_MADE_OUT, Text.open("of an earlier round")));
        harm.add(harm(Likelihood.WOULD, Text.open("They would pass it.")));
        balanced.add(balanced(BalanceOutcome.MAINTAIN));

        assertThat(precedents(ItemDecision.WITHHOLD, CRIME.claimId()).getFirst())
                .satisfies(it -> {
                    assertThat(it.fate()).isEqualTo(Fate.STOOD);
                    assertThat(it.reference()).isEqualTo("FOI-26-000009");
                    assertThat(it.wording()).isEqualTo("Which products are used?");
                    assertThat(it.limb()).isEqualTo("s31(1)(a)");
                    assertThat(it.likelihood()).isEqualTo(Likelihood.WOULD);
                    assertThat(it.grounds())
                            .contains(new Argument("harm", "They would pass it."))
                            .noneMatch(argument -> argument.text().contains("earlier round"));
                    assertThat(it.weighing()).isNotNull();
                });
    }

    @Test
    void neverTakesClosedWordsOver() {
        harm.add(harm(Likelihood.WOULD, CLOSED));
        balanced.add(balanced(BalanceOutcome.MAINTAIN));

        assertThat(precedents(ItemDecision.WITHHOLD, CRIME.claimId()).toString())
                .contains("Openness", "prevention of crime")
                .doesNotContain("Never to be seen", "Incident 4711");
    }

    @Test
    void tellsAClaimThatFellFromOneThatWasOutweighed() {
        harm.add(harm(Likelihood.NOT_MADE_OUT, Text.open("x")));
        assertThat(precedents(ItemDecision.RELEASE))
                .extracting("fate")
                .containsExactly(Fate.NOT_MADE_OUT);

        harm.add(harm(Likelihood.WOULD, Text.open("x")));
        balanced.add(balanced(BalanceOutcome.EVENLY_BALANCED));
        assertThat(precedents(ItemDecision.RELEASE))
                .extracting("fate")
                .containsExactly(Fate.OUTWEIGHED);

        harm.add(harm(Likelihood.NOT_MADE_OUT, Text.open("assessed again")));
        assertThat(precedents(ItemDecision.RELEASE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.fate()).isEqualTo(Fate.NOT_MADE_OUT);
                    assertThat(it.weighing()).as("that of a harm which fell").isNull();
                });
    }

    @Test
    void keepsAReleaseWithoutAClaimAndNothingOfWhatIsNotHeld() {
        assertThat(decision(ItemDecision.RELEASE, List.of()).precedents(UUID::randomUUID))
                .extracting("fate", "limb")
                .containsExactly(tuple(Fate.RELEASED, null));
        assertThat(decision(ItemDecision.NOT_HELD, List.of()).precedents(UUID::randomUUID))
                .isEmpty();
    }

    @Test
    void keepsNothingOfWhatTurnsOnWhoAsked() {
        Claim own =
                new Claim(
                        UUID.randomUUID(),
                        1,
                        "s40(1)",
                        "section 40(1)",
                        "personal information: personal data of the applicant",
                        List.of(),
                        Cases.SECURITY,
                        Question.DISCLOSE,
                        false,
                        Basis.CLASS,
                        Special.NONE);

        assertThat(
                        decision(ItemDecision.WITHHOLD, List.of(own), own.claimId())
                                .precedents(UUID::randomUUID))
                .isEmpty();
    }

    private List<Precedent> precedents(ItemDecision decision, UUID... standing) {
        return decision(decision, List.of(CRIME), standing).precedents(UUID::randomUUID);
    }

    private Decision decision(ItemDecision decision, List<Claim> claims, UUID... standing) {
        RequestTriaged triage =
                new RequestTriaged(
                        REQUEST,
                        OLIVIA,
                        Regime.FOIA,
                        "Endpoint security",
                        List.of(Cases.PRODUCTS),
                        new Allocate(List.of(Cases.SECURITY)));
        RequestConsidered considered =
                new RequestConsidered(
                        REQUEST,
                        OLIVIA,
                        List.of(new Consideration(1, ItemDecision.WITHHOLD, claims)));
        return new Decision(
                "FOI-26-000009",
                LocalDate.of(2026, 3, 2),
                new Considered(triage, new Findings(List.of()), considered),
                List.of(new ItemOutcome(1, decision, List.of(standing))),
                harm,
                List.of(),
                balanced);
    }

    private static HarmAssessed harm(Likelihood likelihood, Text words) {
        return new HarmAssessed(
                REQUEST,
                IAN,
                CRIME.claimId(),
                likelihood,
                Text.open("prevention of crime"),
                words,
                words,
                List.of(Text.closed("Incident 4711")),
                null);
    }

    private static PublicInterestBalanced balanced(BalanceOutcome outcome) {
        return new PublicInterestBalanced(
                REQUEST,
                OLIVIA,
                1,
                Question.DISCLOSE,
                List.of(CRIME.claimId()),
                List.of(
                        new Factor(Text.open("Openness"), Weight.SOME),
                        new Factor(CLOSED, Weight.SOME)),
                List.of(new Factor(CLOSED, Weight.SIGNIFICANT)),
                CLOSED,
                outcome,
                null);
    }
}

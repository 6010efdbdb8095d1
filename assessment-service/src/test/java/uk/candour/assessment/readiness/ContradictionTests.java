package uk.candour.assessment.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.exemption.Limbs;
import uk.candour.assessment.readiness.Reasoning.Step;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.platform.workqueue.Advice;

class ContradictionTests {

    private static final String ASKED = "Which antivirus products and versions are used?";
    private static final Claim CRIME = Cases.claim(1, Limbs.CRIME, Cases.SECURITY);

    @ParameterizedTest
    @CsvSource({
        "WOULD,           false, true",
        "WOULD_BE_LIKELY, false, true",
        "NOT_MADE_OUT,    true,  true",
        "WOULD,           true,  false",
        "NOT_MADE_OUT,    false, false"
    })
    void holdsHarmAgainstHarm(Likelihood now, boolean earlier, boolean contradicts) {
        assertThat(of(Step.HARM, now, null, decided(ASKED, "s31(1)(a)", earlier, null)))
                .hasSize(contradicts ? 1 : 0);
    }

    @Test
    void namesTheCaseAndAsksWhatIsDifferent() {
        assertThat(of(Step.HARM, Likelihood.WOULD, null, decided(ASKED, "s31(1)(a)", false, null)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo("contradiction");
                    assertThat(it.field()).isEqualTo("likelihood");
                    assertThat(it.wrong())
                            .isEqualTo(
                                    "This contradicts FOI-26-000003 of 2 March 2026, where s31(1)(a) was not made out"
                                            + " on nearly the same question");
                    assertThat(it.suggestion()).contains("what is different now");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "MAINTAIN,        DISCLOSE,        true",
        "MAINTAIN,        EVENLY_BALANCED, true",
        "DISCLOSE,        MAINTAIN,        true",
        "EVENLY_BALANCED, DISCLOSE,        false",
        "MAINTAIN,        MAINTAIN,        false"
    })
    void holdsBalanceAgainstBalance(
            BalanceOutcome now, BalanceOutcome earlier, boolean contradicts) {
        assertThat(of(Step.BALANCE, null, now, decided(ASKED, "s31(1)(a)", true, earlier)))
                .hasSize(contradicts ? 1 : 0);
    }

    @Test
    void holdsARefusalAgainstAReleaseAndAReleaseAgainstARefusal() {
        Decided released = decided(ASKED, null, false, null);
        Decided withheld = decided(ASKED, "s43(2)", true, BalanceOutcome.MAINTAIN);
        Decided outweighed = decided(ASKED, "s43(2)", true, BalanceOutcome.DISCLOSE);

        assertThat(of(Step.HARM, Likelihood.WOULD, null, released)).hasSize(1);
        assertThat(of(Step.JUSTIFICATION, null, null, released)).hasSize(1);
        assertThat(of(Step.BALANCE, null, BalanceOutcome.MAINTAIN, released)).hasSize(1);
        assertThat(of(Step.CONSIDERATION, null, null, withheld)).hasSize(1);
        assertThat(of(Step.CONSIDERATION, null, null, outweighed)).isEmpty();
        assertThat(of(Step.CONSIDERATION, null, null, released)).isEmpty();
    }

    @Test
    void leavesAloneAnotherLimbAnotherQuestionAndWhatIsNotSaidYet() {
        assertThat(of(Step.HARM, Likelihood.WOULD, null, decided(ASKED, "s43(2)", false, null)))
                .isEmpty();
        assertThat(of(Step.HARM, null, null, decided(ASKED, "s31(1)(a)", false, null))).isEmpty();
        assertThat(
                        of(
                                Step.HARM,
                                Likelihood.WOULD,
                                null,
                                decided("Which vans are used?", "s31(1)(a)", false, null)))
                .isEmpty();
    }

    private static List<Advice> of(
            Step step,
            @Nullable Likelihood likelihood,
            @Nullable BalanceOutcome outcome,
            Decided earlier) {
        return new Contradiction()
                .check(
                        new Reasoning(
                                step,
                                new Asked("Which antivirus products, which versions?", List.of()),
                                step == Step.CONSIDERATION ? List.of() : List.of(CRIME),
                                List.of(),
                                List.of(),
                                likelihood,
                                outcome,
                                ItemDecision.RELEASE,
                                "ian",
                                "Demoshire Council",
                                List.of(),
                                List.of(earlier)))
                .toList();
    }

    private static Decided decided(
            String wording,
            @Nullable String limb,
            boolean madeOut,
            @Nullable BalanceOutcome weighed) {
        return new Decided(
                "FOI-26-000003",
                LocalDate.of(2026, 3, 2),
                wording,
                limb,
                Question.DISCLOSE,
                madeOut,
                weighed);
    }
}

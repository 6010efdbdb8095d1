package uk.candour.assessment.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.IAN;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.SECURITY;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.casefile.Cases;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

class HarmTests {

    private static final Claim CLAIM = Cases.claim(1, Limbs.CRIME, SECURITY);

    @Test
    void recordsInterestHarmCauseAndLikelihood() {
        HarmAssessed harm =
                recorded(decide(harm("WOULD", "They would pass it unseen.")), HarmAssessed.class);

        assertThat(harm.claimId()).isEqualTo(CLAIM.claimId());
        assertThat(harm.likelihood()).isEqualTo(Likelihood.WOULD);
        assertThat(harm.harm()).isEqualTo(Text.open("They would pass it unseen."));
        assertThat(harm.actor()).isEqualTo(IAN);
    }

    @Test
    void refusesATestWithoutLikelihoodOrReasoning() {
        assertThat(problems(decide(new HarmAnswer(null, null, null, null, null, null, null))))
                .containsOnlyKeys("likelihood", "interest", "harm", "causalLink");
        assertThat(problems(decide(harm("SURELY", "x")))).containsOnlyKeys("likelihood");
    }

    @Test
    void letsAClaimFallWithAReasonOnly() {
        HarmAnswer silent = new HarmAnswer(null, null, null, "NOT_MADE_OUT", null, null, null);
        HarmAnswer reasoned =
                new HarmAnswer(
                        null, null, null, "NOT_MADE_OUT", null, Text.open("It is public."), null);

        assertThat(problems(decide(silent))).containsOnlyKeys("reason");
        assertThat(recorded(decide(reasoned), HarmAssessed.class))
                .satisfies(harm -> {
                    assertThat(harm.likelihood()).isEqualTo(Likelihood.NOT_MADE_OUT);
                    assertThat(harm.harm()).isNull();
                });
    }

    @Test
    void closesEvidenceWhateverItSaysOfItself() {
        HarmAnswer answer =
                new HarmAnswer(
                        Text.open("crime"),
                        Text.open("harm"),
                        Text.open("link"),
                        "WOULD",
                        List.of(Text.open("Incident 4711"), Text.open(" ")),
                        null,
                        null);

        assertThat(recorded(decide(answer), HarmAssessed.class).evidence())
                .containsExactly(Text.closed("Incident 4711"));
    }

    @Test
    void keepsClosedWordsClosed() {
        HarmAnswer answer =
                new HarmAnswer(
                        Text.open("crime"),
                        Text.closed("Naming it would tell them."),
                        Text.open("link"),
                        "WOULD",
                        null,
                        null,
                        null);

        assertThat(recorded(decide(answer), HarmAssessed.class).harm())
                .extracting("closed")
                .isEqualTo(true);
    }

    @Test
    void asksForMoreThanLikelihoodWhereTheExceptionDoes() {
        HarmTest environmental = new HarmTest(REQUEST, CLAIM, true, IAN);

        assertThat(problems(environmental.decide(harm("WOULD_BE_LIKELY", "x"))))
                .containsOnlyKeys("likelihood");
        assertThat(environmental.decide(harm("WOULD", "x"))).isInstanceOf(Outcome.Recorded.class);
    }

    private static HarmAnswer harm(String likelihood, @Nullable String harm) {
        return new HarmAnswer(
                Text.open("prevention of crime"),
                harm == null ? null : Text.open(harm),
                Text.open("The version narrows the attack."),
                likelihood,
                null,
                null,
                null);
    }

    private static Outcome decide(HarmAnswer answer) {
        return new HarmTest(REQUEST, CLAIM, false, IAN).decide(answer);
    }
}

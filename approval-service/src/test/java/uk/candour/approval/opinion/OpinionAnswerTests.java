package uk.candour.approval.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

class OpinionAnswerTests {

    private static final Text REASON = Text.open("Officials would write less frankly");

    @Test
    void anOpinionThatItIsEngagedSaysHowLikely() {
        assertThat(new OpinionAnswer(true, Likelihood.WOULD_BE_LIKELY, REASON).decide())
                .isEqualTo(new OpinionOutcome.Given(true, Likelihood.WOULD_BE_LIKELY, REASON));
    }

    @Test
    void anOpinionThatItIsNotEngagedNeedsNoLikelihoodAndKeepsNone() {
        assertThat(new OpinionAnswer(false, Likelihood.NOT_MADE_OUT, REASON).decide())
                .isEqualTo(new OpinionOutcome.Given(false, null, REASON));
    }

    @Test
    void asksForWhatIsMissing() {
        assertIncomplete(new OpinionAnswer(null, null, null), "engaged", "reason");
        assertIncomplete(new OpinionAnswer(true, null, REASON), "likelihood");
        assertIncomplete(new OpinionAnswer(true, Likelihood.NOT_MADE_OUT, REASON), "likelihood");
        assertIncomplete(new OpinionAnswer(false, null, Text.open(" ")), "reason");
    }

    private static void assertIncomplete(OpinionAnswer answer, String... fields) {
        assertThat(answer.decide())
                .isInstanceOfSatisfying(
                        OpinionOutcome.Incomplete.class,
                        it -> assertThat(it.errors()).containsOnlyKeys(fields));
    }
}

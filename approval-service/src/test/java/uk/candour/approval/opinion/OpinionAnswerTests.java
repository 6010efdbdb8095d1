package uk.candour.approval.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Text;

class OpinionAnswerTests {

    private static final Text REASON = Text.open("Officials would write less frankly");

    private static final OtherLimb OTHERWISE =
            new OtherLimb("s36(2)(c)", "section 36(2)(c)", "otherwise prejudice");

    @Test
    void anOpinionThatItIsEngagedSaysHowLikely() {
        assertThat(decide(true, Likelihood.WOULD_BE_LIKELY, REASON, null))
                .isEqualTo(
                        new OpinionOutcome.Given(
                                true, Likelihood.WOULD_BE_LIKELY, REASON, null, null, null));
    }

    @Test
    void anOpinionThatItIsNotEngagedNeedsNoLikelihoodAndKeepsNone() {
        assertThat(decide(false, Likelihood.NOT_MADE_OUT, REASON, null))
                .isEqualTo(new OpinionOutcome.Given(false, null, REASON, null, null, null));
    }

    @Test
    void mayHoldAnotherLimbEngaged() {
        assertThat(decide(true, Likelihood.WOULD, REASON, "s36(2)(c)"))
                .isEqualTo(
                        new OpinionOutcome.Given(
                                true, Likelihood.WOULD, REASON, OTHERWISE, null, null));
    }

    @Test
    void asksForWhatIsMissing() {
        assertIncomplete(decide(null, null, null, null), "engaged", "reason");
        assertIncomplete(decide(true, null, REASON, null), "likelihood");
        assertIncomplete(decide(true, Likelihood.NOT_MADE_OUT, REASON, null), "likelihood");
        assertIncomplete(decide(false, null, Text.open(" "), null), "reason");
        assertIncomplete(decide(true, Likelihood.WOULD, REASON, "s31(1)(a)"), "limb");
        assertIncomplete(decide(false, null, REASON, "s36(2)(c)"), "limb");
    }

    @Test
    void warnsOfWhatAComplaintWouldAskFor() {
        var whole =
                new OpinionAnswer(
                                true,
                                Likelihood.WOULD,
                                REASON,
                                null,
                                Text.open("Chief executive, authorised by the Minister"),
                                true)
                        .decide(List.of());

        assertThat(whole)
                .isInstanceOfSatisfying(
                        OpinionOutcome.Given.class, it -> assertThat(it.warnings()).isEmpty());
        assertThat(decide(true, Likelihood.WOULD, REASON, null))
                .isInstanceOfSatisfying(
                        OpinionOutcome.Given.class, it -> assertThat(it.warnings()).hasSize(2));
    }

    private static OpinionOutcome decide(
            @Nullable Boolean engaged,
            @Nullable Likelihood likelihood,
            @Nullable Text reason,
            @Nullable String limb) {
        return new OpinionAnswer(engaged, likelihood, reason, limb, null, null)
                .decide(List.of(OTHERWISE));
    }

    private static void assertIncomplete(OpinionOutcome outcome, String... fields) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpinionOutcome.Incomplete.class,
                        it -> assertThat(it.errors()).containsOnlyKeys(fields));
    }
}

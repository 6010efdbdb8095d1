package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemReview;
import uk.candour.contract.ReviewOutcome;

/** Somebody who took no part in a reply looks at it again. */
class ReviewTests extends SentReply {

    @Test
    void showsTheWholeFileAndTheReplyAsItWasSent() {
        UUID review = review(false, null, claim);

        var view = it.view(review, RITA);

        assertThat(view.at("/reply/0/name").asString()).isEqualTo("reply.pdf");
        assertThat(view.at("/items/0/claims/0/harm/harm/text").asString())
                .isEqualTo("They would pass it.");
        assertThat(view.at("/items/0/balances/0/balance/text").asString())
                .isEqualTo("Safety outweighs.");
        assertThat(view.at("/prefill/items/0/claims/0/limb").asString()).isEqualTo("s31(1)(a)");
        assertThat(view.at("/mayReview").asBoolean()).isTrue();
        assertThat(it.view(review, reviewer("ian")).at("/mayReview").asBoolean()).isFalse();
    }

    @Test
    void upholdsTheDecisionAsItWas() {
        ItemReview item = reviewed("'outcome':'UPHELD'");

        assertThat(item.decision()).isEqualTo(ItemDecision.WITHHOLD);
        assertThat(item.claims()).extracting("claimId").containsExactly(claim);
    }

    @Test
    void releasesWhatWasFoundBefore() {
        ItemReview item = reviewed("'outcome':'OVERTURNED','decision':'RELEASE'");

        assertThat(item.outcome()).isEqualTo(ReviewOutcome.OVERTURNED);
        assertThat(item.claims()).isEmpty();
        assertThat(item.text()).extracting("text").isEqualTo("A product.");
    }

    @Test
    void correctsTheExemptionReliedOn() {
        ItemReview item =
                reviewed(
                        "'outcome':'PART_UPHELD','decision':'WITHHOLD','claims':[{'limb':'s43(2)'}]");

        assertThat(item.claims())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.limb()).isEqualTo("s43(2)");
                    assertThat(it.claimId()).isNotEqualTo(claim);
                    assertThat(it.department()).isEqualTo("information-security");
                });
    }

    @Test
    void opensAgainWithWhatFell() {
        UUID first =
                it.complete(
                        review(true, null, claim), RITA, REVIEW.formatted("'outcome':'LATE_ONLY'"));

        var view = it.view(review(true, first), RITA);

        assertThat(view.at("/fallen/0").asString()).isEqualTo("section 31(1)(a)");
        assertThat(view.at("/prefill/items/0/outcome").asString()).isEqualTo("LATE_ONLY");
        assertThat(view.at("/items/0/decision").asString())
                .as("what the reply said")
                .isEqualTo("WITHHOLD");
    }
}

package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.candour.assessment.People.ADAM;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.Question;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.web.Forbidden;

/**
 * What a review refuses: a person who had a hand in the reply, and an answer that lacks something.
 */
class ReviewRefusedTests extends SentReply {

    @Autowired private JdbcClient jdbc;

    @Test
    void keepsOffWhoeverWroteOrApprovedThatReply() {
        UUID review = review(false, null, claim);

        for (String hand : List.of("olivia", "ian", "adam", "anna")) {
            assertThatThrownBy(() ->
                            it.complete(
                                    review, reviewer(hand), REVIEW.formatted("'outcome':'UPHELD'")))
                    .isInstanceOf(Forbidden.class)
                    .hasMessageContaining("took no part");
        }
        assertThatThrownBy(() -> insert("anna"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("cannot review it");
        insert("rita");
    }

    private void insert(String sub) {
        jdbc.sql("insert into review_hand (request_id, iss, sub) values (:request, :iss, :sub)")
                .param("request", request)
                .param("iss", SignedIn.ISSUER)
                .param("sub", sub)
                .update();
    }

    @Test
    void saysAllThatIsWrongWithAnAnswer() {
        UUID review = review(false, null, claim);

        assertThat(refused(review, "{}")).containsOnlyKeys("complaint", "items");
        assertThat(refused(review, "{'items':[{'item':1,'outcome':'LATE_ONLY'}]}"))
                .containsKeys("items[0].reasons", "items[0].outcome");
        assertThat(refused(review, REVIEW.formatted("'outcome':'UPHELD','decision':'RELEASE'")))
                .containsOnlyKeys("items[0].outcome");
        assertThat(
                        refused(
                                review,
                                REVIEW.formatted(
                                        "'outcome':'OVERTURNED','decision':'RELEASE','claims':[{'limb':'s42(1)'}]")))
                .containsKey("items[0].claims");
    }

    /** The letter gives them: reasons of a review are never left out. */
    @Test
    void keepsTheReasonsOpen() {
        assertThat(
                        refused(
                                review(false, null, claim),
                                "{'complaint':'Too much.','items':[{'item':1,'outcome':'UPHELD',"
                                        + "'reasons':{'text':'I looked afresh.','closed':true}}]}"))
                .containsOnlyKeys("items[0].reasons");
    }

    @Test
    void leavesNothingUndecidedInAReview() {
        UUID reviewed =
                it.complete(
                        review(false, null, claim), RITA, REVIEW.formatted("'outcome':'UPHELD'"));
        UUID weigh =
                it.command(
                        new BalancePublicInterest(
                                request,
                                reviewed,
                                1,
                                Question.DISCLOSE,
                                List.of(claim),
                                List.of(harm),
                                null,
                                null));

        assertThat(refused(weigh, ADAM, "{'outcome':'NOT_DECIDED','balance':'Hard.'}"))
                .containsOnlyKeys("outcome");
    }
}

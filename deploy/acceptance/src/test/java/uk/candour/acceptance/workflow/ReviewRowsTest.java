package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.workflow.Walk.CRIME;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** The reply is challenged, or it is not. */
@TogetherOnCandour
class ReviewRowsTest {

    private static final String WHY = "The product is named on a supplier's website.";
    private static final String AFRESH = "The name of the product alone helps no attacker.";

    private final Candour candour;
    private final Client client;
    private final Robot reviewer;

    ReviewRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
        this.reviewer = client.robot("robot-reviewer");
    }

    @Test
    @Row({32, 34})
    void aReviewerWhoTookNoPartStandsByTheReply() {
        Walk walk = reviewed(refused());
        JsonNode told = walk.tracked().path("review");
        walk.mail("review", Dates.inWords(told.path("dueOn").asString()));
        walk.onTheBoard(it -> it.path("dueOn").asString().equals(told.path("dueOn").asString()));
        Work work = walk.desk().claim(reviewer, ASSESSMENT, "review");
        assertThat(client.officer().claim(work).status()).isIn(403, 404);

        walk.desk()
                .complete(
                        reviewer,
                        work,
                        "{'complaint':'%s','items':[{'item':1,'outcome':'UPHELD','reasons':'%s'}]}",
                        WHY,
                        "The supplier names no version; the harm is as it was described.");
        walk.approved().stage("CLOSED").reaches("Review ended: upheld");
        walk.mail("we uphold it", "the harm is as it was described", "section 50");
    }

    @Test
    @Row(34)
    void aReviewThatOverturnsTheReplyReleasesTheInformation() {
        Walk walk = reviewed(refused());

        walk.at(
                reviewer,
                ASSESSMENT,
                "review",
                "{'complaint':'%s','items':[{'item':1,'outcome':'OVERTURNED','reasons':'%s',"
                        + "'decision':'RELEASE','claims':[],'text':'%s'}]}",
                WHY,
                AFRESH,
                Words.ANSWER);
        walk.approved().stage("CLOSED").reaches("Review ended: overturned");
        walk.mail(AFRESH, Words.ANSWER, "section 50");
    }

    @Test
    @Row(33)
    void aReplyThatNobodyChallengesStandsAfterFortyWorkingDays() {
        Walk walk = refused();

        LocalDate until =
                LocalDate.parse(walk.tracked().path("review").path("askUntil").asString());
        assertThat(until).isAfter(Dates.today().plusWeeks(8));
        assertThat(walk.file().path("reviewUntil").asString()).isEqualTo(until.toString());
        assertThat(walk.happenings().getLast()).startsWith("Closed: withheld in full");
        assertThat(walk.onTheBoard().isMissingNode()).isTrue();
    }

    private Walk refused() {
        return Walk.asked(candour)
                .consideredAfter(Reply.finds(CRIME))
                .harmAssessed("WOULD_BE_LIKELY")
                .balanced("MAINTAIN")
                .replied()
                .approved()
                .stage("REPLIED")
                .reaches("Closed");
    }

    private Walk reviewed(Walk walk) {
        assertThat(client.applicant().askForReview(walk.trackingToken(), WHY).status())
                .isEqualTo(202);
        return walk.stage("BEING_CONSIDERED");
    }
}

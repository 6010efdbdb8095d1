package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.ASSESSMENT;
import static uk.candour.acceptance.client.Service.INTAKE;
import static uk.candour.acceptance.workflow.Walk.SECURITY;

import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** Departments look for the information. */
@TogetherOnCandour
class GatheringRowsTest {

    private final Candour candour;
    private final Client client;

    GatheringRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row(11)
    void aDepartmentThatIsTheWrongOneSendsItsPartBackToTheOfficer() {
        Walk walk = Walk.asked(candour).allocated();
        walk.searched(Reply.saying("{'decision':'DECLINE','reason':'We keep no product list.'}"));

        Work back = walk.desk().claim(client.officer(), INTAKE, "triage");
        assertThat(back.json().toString()).contains("We keep no product list.");
        walk.desk()
                .complete(
                        client.officer(),
                        back,
                        "{'decision':'ALLOCATE','departments':['operations']}");
        walk.desk().await(client.assessor("operations"), ASSESSMENT, "search");
    }

    @Test
    @Row(12)
    void theOfficerConsidersOnlyWhenEveryDepartmentHasAnswered() {
        Walk walk = Walk.asked(candour);
        walk.triage("{'decision':'ALLOCATE','departments':['%s','finance']}", SECURITY);
        walk.searched(Reply.finds());
        walk.desk().await(client.assessor("finance"), ASSESSMENT, "search");
        assertThat(walk.desk().find(client.officer(), ASSESSMENT, "consider")).isEmpty();

        walk.at(client.assessor("finance"), ASSESSMENT, "search", Reply.findsNothing());

        Work consider = walk.desk().claim(client.officer(), ASSESSMENT, "consider");
        assertThat(consider.json().toString())
                .contains("Shared drive and case system", Words.ANSWER)
                .doesNotContain("Wendy");
    }

    @Test
    @Row(13)
    void whatWouldCostMoreThanTheLimitIsRefusedByTheEstimateWithAdvice() {
        Walk walk = Walk.asked(candour).allocated();
        walk.searched(Reply.saying(Reply.OVER_LIMIT));
        Work triage = walk.desk().claim(client.officer(), INTAKE, "triage");
        assertThat(triage.json().toString())
                .as("the minutes at £25 an hour against the limit")
                .contains("3720", "155000", "450");

        Answer withinTheLimit =
                client.officer()
                        .complete(
                                triage,
                                Json.object(
                                        "{'decision':'REFUSE','ground':'s12(1)','reason':'Too much.',"
                                                + "'advice':'Ask for less.','estimate':{'minutes':"
                                                + "{'determine':60,'locate':60,'retrieve':0,"
                                                + "'extract':0}}}"));
        assertThat(withinTheLimit.status()).isEqualTo(400);
        assertThat(withinTheLimit.text()).contains("estimate.minutes");
        walk.desk().complete(client.officer(), triage, Reply.TOO_COSTLY);

        walk.approved().stage("REPLIED").reaches("Closed: cost limit");
        walk.mail("section 12(1)", "£450", "£1,550", "Ask about one of the four systems.");
    }

    @Test
    @Row(17)
    void nothingHeldIsDeniedWithTheSearchesThatWereMade() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.findsNothing()).replied();

        walk.approved().stage("REPLIED").reaches("Closed: not held");
        walk.mail("do not hold", "Shared drive and case system", "internal review");
    }
}

package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.client.Service.ASSESSMENT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** Copies and postage are to be paid before the answer is sent. */
@TogetherOnCandour
class FeeRowsTest {

    private final Candour candour;
    private final Client client;

    FeeRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row({14, 15})
    void thePaidFeeIsDisregardedByTheClockAndTheCaseGoesOn() {
        Walk walk = charged();
        JsonNode fee = walk.tracked().path("fee");
        walk.mail("£16.20", "Photocopies, 120 sheets", Dates.inWords(fee.path("payBy").asString()));
        assertThat(walk.onTheBoard(it -> it.path("band").isNull()).path("due").asString())
                .contains("waiting for the applicant");
        String on = fee.path("chargedOn").asString();

        Answer paid = paid(walk, on);

        assertThat(paid.status()).as("%s", paid).isEqualTo(200);
        walk.stage("BEING_CONSIDERED");
        JsonNode deadline = walk.file().path("deadline");
        assertThat(deadline.path("explanation").valueStream())
                .as("the day of notice and payment is disregarded")
                .anyMatch(it ->
                        it.path("date").asString().equals(on) && !it.path("counted").asBoolean());
        walk.mail("your payment is here", Dates.inWords(deadline.path("dueOn").asString()));
        walk.considered("{'decision':'ADOPT'}").replied().approved().stage("REPLIED");
        walk.mail(Words.ANSWER);
    }

    @Test
    @Row(16)
    void whoDoesNotPayWithinThreeMonthsIsToldThatTheRequestIsClosed() {
        Walk walk = charged();

        Time time = new Time(candour);
        time.fourMonthsPassedSinceTheFeeWasAskedFor(walk);
        time.rings(walk, "boundaryEvent_PaymentDue");

        walk.reaches("Closed: fee unpaid").stage("CLOSED");
        walk.mail("we have closed");
        assertThat(paid(walk, Dates.today().toString()).status()).isEqualTo(409);
    }

    private Walk charged() {
        Walk walk = Walk.logged(candour, Dates.today().minusDays(7));
        walk.allocated().searched(Reply.finds());
        walk.at(client.officer(), ASSESSMENT, "consider", Reply.charge());
        return walk.stage("WAITING_FOR_YOU");
    }

    private Answer paid(Walk walk, String on) {
        return client.officer()
                .post(
                        "/intake/api/cases/" + walk.id() + "/fee",
                        Json.object().put("receivedOn", on).toString(),
                        Map.of());
    }
}

package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.workflow.Walk.SECURITY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Dates;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.script.Reply;

/** A request arrives, is acknowledged, and its law is found. */
@TogetherOnCandour
class ArrivalRowsTest {

    private final Candour candour;

    ArrivalRowsTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    @Row(1)
    void whatArrivesIsKeptWordForWordWithItsChannelAndItsDayOfReceipt() {
        Walk byForm = Walk.asked(candour);
        JsonNode file = byForm.file();

        assertThat(byForm.reference()).matches("FOI-\\d{4}-\\d{6}");
        assertThat(file.path("text").asString())
                .isEqualTo("Which endpoint security product do you use, and what does it cost?");
        assertThat(file.path("clock").path(0).path("what").asString()).isEqualTo("Received");

        LocalDate lastWeek = LocalDate.parse(file.path("receivedOn").asString()).minusWeeks(1);
        JsonNode byPost = Walk.logged(candour, lastWeek).file();
        assertThat(byPost.path("receivedOn").asString()).isEqualTo(lastWeek.toString());
        assertThat(byPost.path("how").asString()).contains("post");
        assertThat(byPost.path("deadline").path("dueOn").asString())
                .isLessThan(file.path("deadline").path("dueOn").asString());
    }

    @Test
    @Row(2)
    void itIsAcknowledgedAtOnceWithTheDateByWhichTheAnswerIsDue() {
        Walk walk = Walk.asked(candour);

        walk.mail(
                walk.reference(),
                Dates.inWords(walk.receipt().path("dueOn").asString()),
                walk.receipt().path("trackingUrl").asString());
        walk.desk().await(candour.client().officer(), Service.INTAKE, "triage");
    }

    @Test
    @Row(3)
    void theOfficerDecidesThatTheRegulationsGovernIt() {
        Walk walk = Walk.asked(candour);
        walk.triage("{'decision':'ALLOCATE','regime':'EIR','departments':['%s']}", SECURITY);

        assertThat(walk.reaches("Triaged").file().path("regime").asString()).isEqualTo("EIR");
        walk.searched(Reply.findsNothing()).considered("{'decision':'ADOPT'}").replied().approved();
        walk.mail("Environmental Information Regulations 2004", "12(4)(a)");
    }
}

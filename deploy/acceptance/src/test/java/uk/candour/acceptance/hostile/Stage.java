package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Case;
import uk.candour.acceptance.script.Desk;

/** A fresh case, brought as far as a test needs it. */
final class Stage {

    static final String SECURITY = "information-security";

    private final Client client;
    private final JsonNode receipt;
    private final Desk desk;

    private Stage(Client client, JsonNode receipt) {
        this.client = client;
        this.receipt = receipt;
        this.desk = new Desk(receipt.path("requestId").asString());
    }

    static Stage submitted(Client client) {
        String key = "hostile-" + UUID.randomUUID();
        Answer answer = client.applicant().submit(key, Case.request(key));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return new Stage(client, answer.json());
    }

    /** The search lies in the queue of information security, unclaimed. */
    static Stage searching(Client client) {
        Stage stage = submitted(client);
        stage.desk.complete(
                client.officer(),
                stage.desk.claim(client.officer(), Service.INTAKE, "triage"),
                "{'decision':'ALLOCATE','departments':['%s']}",
                SECURITY);
        stage.search();
        return stage;
    }

    Work triage() {
        return desk.await(client.officer(), Service.INTAKE, "triage");
    }

    Work search() {
        return desk.await(assessor(), Service.ASSESSMENT, "search");
    }

    Work claimedSearch() {
        return desk.claim(assessor(), Service.ASSESSMENT, "search");
    }

    Robot assessor() {
        return client.assessor(SECURITY);
    }

    String trackingToken() {
        return receipt.path("trackingToken").asString();
    }
}

package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.acceptance.hostile.Refusal.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;

/** People who are let in and do what the desk was not made for. */
@AloneOnCandour
class DeskTest {

    private static final ObjectNode NOTHING_HELD =
            Json.object(
                    "{'searches':[{'where':'Archive','terms':'all','minutes':5}],"
                            + "'items':[{'item':1,'held':false}]}");

    private final Client client;
    private final Robot officer;

    DeskTest(Candour candour) {
        this.client = candour.client();
        this.officer = client.officer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=1e9",
                "limit=many",
                "after=nonsense",
                "after=%00",
                "after='%20or%201=1"
            })
    void listsRefuseWhatIsNoPage(String query) {
        assertProblem(
                officer.get("/assessment/api/work?" + query.replace("'", "%27")), 400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "search%27%20or%201=1", "sign-off"})
    void aQueueThatIsNotHereHoldsNothing(String queue) {
        assertThat(officer.page(Service.ASSESSMENT, queue, "", 10).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessment/api/work/00000000-0000-0000-0000-000000000000",
                "/assessment/api/work/nonsense",
                "/assessment/api/work/%27or1=1",
                "/approval/api/deadlines?band=NEVER"
            })
    void whatDoesNotExistIsNotFound(String path) {
        assertProblem(officer.get(path), 400, 403, 404);
    }

    @Test
    void completionNeedsTheVersionThatWasRead() {
        Work work = Stage.searching(client).claimedSearch();
        Robot assessor = client.assessor(Stage.SECURITY);
        String path = work.path() + "/completion";

        assertProblem(assessor.post(path, NOTHING_HELD.toString(), Map.of()), 428);
        assertProblem(assessor.post(path, NOTHING_HELD.toString(), ifMatch("\"0\"")), 412);
        assertProblem(assessor.post(path, NOTHING_HELD.toString(), ifMatch("nonsense")), 400, 412);
        assertThat(assessor.complete(work, NOTHING_HELD).status()).isEqualTo(200);
    }

    /** H07. */
    @Test
    void completionNeedsAClaimAndHappensOnce() {
        Stage stage = Stage.searching(client);
        Robot assessor = stage.assessor();

        assertProblem(assessor.complete(stage.search(), NOTHING_HELD), 403, 409);
        Work work = stage.claimedSearch();
        assertThat(assessor.complete(work, NOTHING_HELD).status()).isEqualTo(200);
        assertProblem(assessor.complete(work, NOTHING_HELD), 409, 412);
        assertProblem(assessor.claim(work), 409);
    }

    /** H07, H23, H26. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{'decision':'APPROVE'}",
                "{'searches':[],'items':[]}",
                "{'searches':[{'where':'A','terms':'b','minutes':-5}],'items':[{'item':1,'held':false}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':9223372036854775808}],"
                        + "'items':[{'item':1,'held':false}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],'items':[{'item':7,'held':false}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],"
                        + "'items':[{'item':1,'held':false},{'item':1,'held':true,'answer':'x'}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],'items':[{'item':1,'held':true}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],"
                        + "'items':[{'item':1,'held':true,'documents':['../../etc/passwd']}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],"
                        + "'items':[{'item':1,'held':true,'answer':'x','proposals':[{'limb':'s99'}]}]}",
                "{'searches':[{'where':'A','terms':'b','minutes':5}],"
                        + "'items':[{'item':1,'held':true,'answer':'x','proposals':[{'limb':'s31'}]}]}",
                "{'decision':'DECLINE'}"
            })
    void aSearchThatSaysNothingUsableIsRefusedAndStaysOpen(String body) {
        Work work = Stage.searching(client).claimedSearch();
        Robot assessor = client.assessor(Stage.SECURITY);

        assertProblem(
                assessor.post(
                        work.path() + "/completion", body.replace('\'', '"'), ifMatch(work.etag())),
                400);
        assertThat(assessor.complete(work, NOTHING_HELD).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'decision':'RELEASE_EVERYTHING'}",
                "{'decision':'ALLOCATE'}",
                "{'decision':'ALLOCATE','departments':[]}",
                "{'decision':'ALLOCATE','departments':['no-such-department']}",
                "{'decision':'ALLOCATE','departments':['finance','finance']}",
                "{'decision':'ALLOCATE','departments':['finance'],'items':['']}",
                "{'decision':'REFUSE','ground':'s12(1)'}",
                "{'decision':'REFUSE','ground':'s31(1)(a)','reason':'No.'}"
            })
    void aTriageThatDecidesNothingIsRefusedAndStaysOpen(String body) {
        Work listed = Stage.submitted(client).triage();
        Work work = new Work(Service.INTAKE, officer.claim(listed).json());

        assertProblem(officer.complete(work, Json.object(body.replace("%", "%%"))), 400);
        assertThat(officer.read(work).status()).isEqualTo(200);
    }

    @Test
    void withdrawnWorkCannotBeCompleted() {
        Stage stage = Stage.searching(client);
        Work work = stage.claimedSearch();

        assertThat(client.applicant().withdraw(stage.trackingToken()).status()).isEqualTo(202);
        await("the work to be withdrawn")
                .until(
                        () -> stage.assessor().work(Service.ASSESSMENT),
                        list -> list.stream().noneMatch(it -> it.id().equals(work.id())));
        assertProblem(stage.assessor().complete(work, NOTHING_HELD), 409, 412);
    }

    private static Map<String, String> ifMatch(String etag) {
        return Map.of("If-Match", etag);
    }
}

package uk.candour.intake;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.login.SignedIn;

/** An applicant and an officer who work by API. */
final class Client {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String REQUEST =
            """
            {"applicant":{"name":"Jane Smith","email":"jane@example.org"},
             "subject":"Firewalls","text":"I am Jane Smith. Who supplies your firewalls?"}
            """;

    private final MockMvc mvc;
    private final JdbcClient jdbc;

    Client(MockMvc mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    record Submitted(UUID id, String reference, String dueOn, String token) {}

    Submitted submit() throws Exception {
        var receipt = json(post("/api/requests", REQUEST));
        return new Submitted(
                UUID.fromString(receipt.get("requestId").asString()),
                receipt.get("reference").asString(),
                receipt.get("dueOn").asString(),
                receipt.get("trackingToken").asString());
    }

    /** The one open item of the case, claimed. */
    JsonNode onlyWork(Submitted request) throws Exception {
        var id = await().atMost(SOON).until(() -> openWork(request.id()), Optional::isPresent);
        return json(post("/intake/api/work/" + id.orElseThrow() + "/claim", "{}"));
    }

    ResultActions complete(JsonNode item, String answer) throws Exception {
        return mvc.perform(
                MockMvcRequestBuilders.post(
                                "/intake/api/work/" + item.get("id").asString() + "/completion")
                        .with(OLIVIA.call())
                        .header("If-Match", item.get("etag").asString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer));
    }

    /** As the officer. */
    ResultActions post(String path, String body) throws Exception {
        return mvc.perform(
                MockMvcRequestBuilders.post(path)
                        .with(OLIVIA.call())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private Optional<UUID> openWork(UUID requestId) {
        return jdbc.sql("SELECT id FROM work_item WHERE subject = :id AND state = 'OPEN'")
                .param("id", requestId)
                .query(UUID.class)
                .optional();
    }

    private static JsonNode json(ResultActions answer) throws Exception {
        return JsonMapper.shared()
                .readTree(
                        answer.andExpect(status().is2xxSuccessful())
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
    }
}

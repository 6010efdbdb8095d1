package uk.candour.acceptance.client;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who asks for information and follows the request by its unguessable link. */
public final class Applicant {

    private final Http http;

    public Applicant(Http http) {
        this.http = http;
    }

    public static ObjectNode request(String name, String email, String subject, String text) {
        ObjectNode body = Json.object();
        body.putObject("applicant").put("name", name).put("email", email);
        return body.put("subject", subject).put("text", text);
    }

    public Answer submit(String idempotencyKey, JsonNode request) {
        return http.postJson(
                "/api/requests", Map.of("Idempotency-Key", idempotencyKey), request.toString());
    }

    public Answer track(String trackingToken) {
        return http.get("/api/requests/" + trackingToken);
    }

    /** Says what they mean when they were asked. */
    public Answer clarify(String trackingToken, String answer) {
        return http.postJson(
                "/api/requests/" + trackingToken + "/clarification",
                Map.of(),
                Json.object().put("answer", answer).toString());
    }

    /** Asks for our reply to be looked at again. */
    public Answer askForReview(String trackingToken, String reason) {
        return http.postJson(
                "/api/requests/" + trackingToken + "/review",
                Map.of(),
                Json.object().put("reason", reason).toString());
    }

    public Answer withdraw(String trackingToken) {
        return http.postJson("/api/requests/" + trackingToken + "/withdrawal", Map.of(), "{}");
    }
}

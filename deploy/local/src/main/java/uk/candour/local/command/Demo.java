package uk.candour.local.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/** A handful of requests to look at, made as the public would make them. */
final class Demo {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Demo() {}

    /** A request as the public API takes it. */
    private record Request(Map<String, String> applicant, String subject, String text) {}

    static void make(Settings settings) throws IOException, InterruptedException {
        List<Request> requests;
        try (var file = Demo.class.getResourceAsStream("/demo.json")) {
            requests = List.of(JSON.readValue(file, Request[].class));
        }
        Lines.say("");
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Request request : requests) {
                HttpResponse<String> answer =
                        http.send(call(settings, request), BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new CannotRun("A demo request was refused: " + answer.body());
                }
                JsonNode made = JSON.readTree(answer.body());
                Lines.say(
                        "  %s  %s".formatted(made.get("reference").asString(), request.subject()));
            }
        }
    }

    /**
     * The same request under the same key makes no second case, however often this is asked for.
     */
    private static HttpRequest call(Settings settings, Request request) {
        String key = UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(request)).toString();
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:%d/api/requests"
                                        .formatted(settings.port(Listener.GATEWAY))))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(request)))
                .build();
    }
}

package uk.candour.acceptance.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Calls to one origin. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI origin;
    private final HttpClient client;

    public Http(URI origin) {
        this.origin = origin;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    public URI origin() {
        return origin;
    }

    public Answer get(String path, Map<String, String> headers) {
        return call("GET", path, headers, BodyPublishers.noBody());
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer postJson(String path, Map<String, String> headers, String body) {
        var request = request("POST", path, headers, BodyPublishers.ofString(body));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return call(request.build());
    }

    /**
     * @throws InDoubt when no answer came
     */
    public Answer call(
            String method, String path, Map<String, String> headers, BodyPublisher body) {
        return call(request(method, path, headers, body).build());
    }

    private HttpRequest.Builder request(
            String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::header);
        return request;
    }

    private Answer call(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException silence) {
            throw new InDoubt(request.method() + " " + request.uri().getPath(), silence);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InDoubt(request.method() + " " + request.uri().getPath(), stop);
        }
    }
}

package uk.candour.acceptance.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A member of staff who works through the API. */
public final class Robot {

    private static final int PAGE = 200;

    private final Http http;
    private final Tokens tokens;
    private final String id;

    Robot(Http http, Tokens tokens, String id) {
        this.http = http;
        this.tokens = tokens;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Everything that this robot may work on in one service, page by page. */
    public List<Work> work(Service service) {
        return work(service, "", PAGE);
    }

    public List<Work> work(Service service, String queue, int limit) {
        List<Work> found = new ArrayList<>();
        String after = "";
        do {
            Answer page = page(service, queue, after, limit);
            if (!page.ok()) {
                throw new InDoubt("work list of " + id + " in " + service, page);
            }
            page.json().path("items").forEach(item -> found.add(new Work(service, item)));
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    public Answer page(Service service, String queue, String after, int limit) {
        return get(
                service.path()
                        + "/api/work?queue=%s&after=%s&limit=%d".formatted(queue, after, limit));
    }

    public Answer read(Work work) {
        return get(work.path());
    }

    public Answer claim(Work work) {
        return post(work.path() + "/claim", "{}", Map.of());
    }

    public Answer release(Work work) {
        return post(work.path() + "/release", "{}", Map.of());
    }

    /** Completes the work at the version that {@code work} was read at. */
    public Answer complete(Work work, JsonNode body) {
        return post(work.path() + "/completion", body.toString(), Map.of("If-Match", work.etag()));
    }

    public Answer upload(Work work, String fileName, byte[] bytes) {
        String boundary = "candour-" + Integer.toHexString(fileName.hashCode());
        var multipart = new ByteArrayOutputStream();
        multipart.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                        .getBytes(StandardCharsets.UTF_8));
        multipart.writeBytes(fileName.getBytes(StandardCharsets.UTF_8));
        multipart.writeBytes(
                "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        multipart.writeBytes(bytes);
        multipart.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return http.call(
                "POST",
                work.path() + "/documents",
                authorised(Map.of("Content-Type", "multipart/form-data; boundary=" + boundary)),
                BodyPublishers.ofByteArray(multipart.toByteArray()));
    }

    public Answer get(String path) {
        return again(
                http.get(path, authorised(Map.of())), () -> http.get(path, authorised(Map.of())));
    }

    public Answer post(String path, String body, Map<String, String> headers) {
        return again(
                http.postJson(path, authorised(headers), body),
                () -> http.postJson(path, authorised(headers), body));
    }

    /**
     * A token that is no longer known is fetched once more: the sign-in may have been restarted.
     */
    private Answer again(Answer first, Supplier<Answer> retry) {
        if (first.status() != 401) {
            return first;
        }
        tokens.forget(id);
        return retry.get();
    }

    private Map<String, String> authorised(Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + tokens.of(id));
        return all;
    }
}

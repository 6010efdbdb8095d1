package uk.candour.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import uk.candour.platform.sample.TinyProvider;

/** A browser that keeps its cookies, and signs in by the real protocol. */
final class SigningInBrowser {

    private final TinyProvider provider;
    private final int port;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    SigningInBrowser(TinyProvider provider, int port) {
        this.provider = provider;
        this.port = port;
    }

    HttpResponse<String> signIn(String sub) throws Exception {
        get("/work");
        MultiValueMap<String, String> asked = askedOfTheProvider();
        assertThat(one(asked, "code_challenge_method")).isEqualTo("S256");
        provider.willIdentify(
                Map.of(
                        "sub",
                        sub,
                        "name",
                        sub,
                        "aud",
                        "sample",
                        "sid",
                        "session-of-" + sub,
                        "nonce",
                        one(asked, "nonce"),
                        "roles",
                        List.of("officer")));
        return redeem(asked);
    }

    MultiValueMap<String, String> askedOfTheProvider() throws Exception {
        return UriComponentsBuilder.fromUriString(location(get("/oauth2/authorization/candour")))
                .build()
                .getQueryParams();
    }

    HttpResponse<String> redeem(MultiValueMap<String, String> asked) throws Exception {
        return get("/login/oauth2/code/candour?code=a-code&state=" + one(asked, "state"));
    }

    HttpResponse<String> upload(String token, int size) throws Exception {
        String body =
                """
                --x\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                \r
                %s\r
                --x--\r
                """
                        .formatted(token, "a".repeat(size));
        return send(
                HttpRequest.newBuilder(uri("/work"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    String cookies() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(it -> it.getName().endsWith("-session"))
                        .toList()
                        .toString();
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String one(MultiValueMap<String, String> parameters, String name) {
        return URLDecoder.decode(String.valueOf(parameters.getFirst(name)), StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import uk.candour.platform.sample.SampleServer;
import uk.candour.platform.sample.TinyProvider;

/** Signs in and out by the real protocol, between a real web server and a provider. */
@SpringBootTest(
        classes = SampleServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.validate-group-membership=false")
class SignInTests {

    private static final int TOO_LARGE = 22 << 20;
    private static final TinyProvider PROVIDER = new TinyProvider();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("candour.login.issuer", PROVIDER::url);
        settings.add("candour.login.jwk-set-uri", () -> PROVIDER.url() + "/jwks");
        settings.add("candour.login.token-uri", () -> PROVIDER.url() + "/token");
        settings.add("candour.login.client-id", () -> "sample");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void signsInWhoeverTheProviderNames() throws Exception {
        HttpResponse<String> landed = signIn("olivia");

        assertThat(landed.statusCode()).isEqualTo(302);
        assertThat(location(landed)).isEqualTo("http://localhost:" + port + "/work?continue");
        assertThat(PROVIDER.tokenRequest()).contains("code=a-code", "code_verifier=");
        assertThat(get("/work").body()).contains("olivia", "Sign out");
    }

    @Test
    void opensANewSessionAtSignIn() throws Exception {
        get("/work");
        String before = cookies();

        signIn("olivia");

        assertThat(cookies()).isNotEqualTo(before);
    }

    @Test
    void refusesAnAnswerItDidNotAskFor() throws Exception {
        HttpResponse<String> refused = get("/login/oauth2/code/candour?code=a-code&state=forged");

        assertThat(location(refused)).endsWith("/sign-in-failed");
        assertThat(get("/sign-in-failed").body()).contains("You have not been signed in");
    }

    @Test
    void refusesAnIdentityForAnotherClient() throws Exception {
        MultiValueMap<String, String> asked = askedOfTheProvider();
        PROVIDER.willIdentify(
                Map.of("sub", "olivia", "aud", "other", "nonce", one(asked, "nonce")));

        assertThat(location(redeem(asked))).endsWith("/sign-in-failed");
    }

    @Test
    void signsOutWhenTheProviderSaysSo() throws Exception {
        signIn("olivia");
        String logout =
                PROVIDER.sign(
                        "logout+jwt",
                        Map.of(
                                "sub",
                                "olivia",
                                "aud",
                                "sample",
                                "jti",
                                "1",
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of())));

        HttpResponse<String> told =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(uri("/logout/connect/back-channel/candour"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString("logout_token=" + logout))
                                        .build(),
                                BodyHandlers.ofString());

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(location(get("/work"))).endsWith("/oauth2/authorization/candour");
    }

    @Test
    void believesOnlyTokensThatAreMeantForUs() throws Exception {
        assertThat(call("iss", PROVIDER.url(), "aud", List.of("x", "candour")).statusCode())
                .isEqualTo(200);
        assertThat(call("iss", PROVIDER.url(), "aud", List.of("sample")).statusCode())
                .isEqualTo(401);
        assertThat(call("iss", "http://elsewhere", "aud", List.of("candour")).statusCode())
                .isEqualTo(401);
        assertThat(call("iss", PROVIDER.url(), "exp", 1).statusCode()).isEqualTo(401);
    }

    @Test
    void findsAnUploadsTokenAmongItsFields() throws Exception {
        signIn("olivia");
        String token = Jsoup.parse(get("/work").body()).select("input[name=_csrf]").val();

        assertThat(location(upload(token, 100))).endsWith("/work");
        assertThat(upload("forged", 100).statusCode()).isEqualTo(403);
        assertThat(upload("", 100).statusCode()).isEqualTo(403);
    }

    @Test
    void saysThatAnUploadIsTooLarge() throws Exception {
        signIn("olivia");
        String token = Jsoup.parse(get("/work").body()).select("input[name=_csrf]").val();

        HttpResponse<String> refused = upload(token, TOO_LARGE);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Send less, or a smaller file.");
    }

    @Test
    void readsNoFilesOfStrangers() throws Exception {
        HttpResponse<String> refused = upload("any", TOO_LARGE);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sign in, then send the file again.");
    }

    private HttpResponse<String> upload(String token, int size) throws Exception {
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
        return browser.send(
                HttpRequest.newBuilder(uri("/work"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String sub) throws Exception {
        get("/work");
        MultiValueMap<String, String> asked = askedOfTheProvider();
        assertThat(one(asked, "code_challenge_method")).isEqualTo("S256");
        PROVIDER.willIdentify(
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

    private MultiValueMap<String, String> askedOfTheProvider() throws Exception {
        return UriComponentsBuilder.fromUriString(location(get("/oauth2/authorization/candour")))
                .build()
                .getQueryParams();
    }

    private HttpResponse<String> redeem(MultiValueMap<String, String> asked) throws Exception {
        return get("/login/oauth2/code/candour?code=a-code&state=" + one(asked, "state"));
    }

    private HttpResponse<String> call(String claim, Object value, String other, Object second)
            throws Exception {
        String token = PROVIDER.sign("JWT", claims(claim, value, other, second));
        return browser.send(
                HttpRequest.newBuilder(uri("/api/me"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, Object> claims(
            String claim, Object value, String other, Object second) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "robot");
        claims.put("aud", List.of("candour"));
        claims.put(claim, value);
        claims.put(other, second);
        return claims;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String cookies() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(it -> it.getName().endsWith("-session"))
                        .toList()
                        .toString();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String one(MultiValueMap<String, String> parameters, String name) {
        return URLDecoder.decode(String.valueOf(parameters.getFirst(name)), StandardCharsets.UTF_8);
    }
}

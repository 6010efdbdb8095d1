package uk.candour.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.MultiValueMap;
import uk.candour.platform.sample.SampleServer;
import uk.candour.platform.sample.TinyProvider;

/** Signs in and out by the real protocol, between a real web server and a provider. */
@SpringBootTest(
        classes = SampleServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.validate-group-membership=false")
class SignInTests {

    private static final TinyProvider PROVIDER = new TinyProvider();

    private final int port;
    private final SigningInBrowser browser;

    SignInTests(@LocalServerPort int port) {
        this.port = port;
        this.browser = new SigningInBrowser(PROVIDER, port);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        PROVIDER.enter(settings);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void signsInWhoeverTheProviderNames() throws Exception {
        HttpResponse<String> landed = browser.signIn("olivia");

        assertThat(landed.statusCode()).isEqualTo(302);
        assertThat(SigningInBrowser.location(landed))
                .isEqualTo("http://localhost:" + port + "/work?continue");
        assertThat(PROVIDER.tokenRequest()).contains("code=a-code", "code_verifier=");
        assertThat(browser.get("/work").body()).contains("olivia", "Sign out");
    }

    @Test
    void opensANewSessionAtSignIn() throws Exception {
        browser.get("/work");
        String before = browser.cookies();

        browser.signIn("olivia");

        assertThat(browser.cookies()).isNotEqualTo(before);
    }

    @Test
    void refusesAnAnswerItDidNotAskFor() throws Exception {
        HttpResponse<String> refused =
                browser.get("/login/oauth2/code/candour?code=a-code&state=forged");

        assertThat(SigningInBrowser.location(refused)).endsWith("/sign-in-failed");
        assertThat(browser.get("/sign-in-failed").body()).contains("You have not been signed in");
    }

    @Test
    void refusesAnIdentityForAnotherClient() throws Exception {
        MultiValueMap<String, String> asked = browser.askedOfTheProvider();
        PROVIDER.willIdentify(
                Map.of(
                        "sub",
                        "olivia",
                        "aud",
                        "other",
                        "nonce",
                        SigningInBrowser.one(asked, "nonce")));

        assertThat(SigningInBrowser.location(browser.redeem(asked))).endsWith("/sign-in-failed");
    }

    @Test
    void signsOutWhenTheProviderSaysSo() throws Exception {
        browser.signIn("olivia");
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
                                HttpRequest.newBuilder(
                                                browser.uri("/logout/connect/back-channel/candour"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString("logout_token=" + logout))
                                        .build(),
                                BodyHandlers.ofString());

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(SigningInBrowser.location(browser.get("/work")))
                .endsWith("/oauth2/authorization/candour");
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

    private HttpResponse<String> call(String claim, Object value, String other, Object second)
            throws Exception {
        String token = PROVIDER.sign("JWT", claims(claim, value, other, second));
        return browser.send(
                HttpRequest.newBuilder(browser.uri("/api/me"))
                        .header("Authorization", "Bearer " + token)
                        .build());
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
}

package uk.candour.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.local.RunningFront;
import uk.candour.local.StandIn;

class SignInTest {

    private final RunningFront front = RunningFront.only();
    private final Browser browser = new Browser();

    @TempDir Path folder;

    @Test
    void givesRobotsTokensThatSayWhoTheyAre() throws Exception {
        JsonNode claims = new Browser.IdToken(robotToken("robot-assessor-finance")).claims();

        assertThat(claims.get("sub").asString()).isEqualTo("robot-assessor-finance");
        assertThat(claims.get("iss").asString()).isEqualTo(front.settings().publicUrl() + "/auth");
        assertThat(claims.get("aud").toString()).contains("candour");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"assessor\"]");
        assertThat(claims.get("department").asString()).isEqualTo("finance");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> answer = askForToken("robot-officer", "robot-adviser-secret");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void signsAPersonInForAService() throws Exception {
        HttpResponse<String> back = browser.signIn("ian.infosec", "candour");

        JsonNode claims = browser.exchange(back.uri()).claims();
        assertThat(back.body()).isEqualTo("from the service");
        assertThat(claims.get("sub").asString()).isEqualTo("ian.infosec");
        assertThat(claims.get("name").asString()).isEqualTo("Ian Infosec");
        assertThat(claims.get("department").asString()).isEqualTo("information-security");
        assertThat(claims.get("aud").toString()).contains("intake");
    }

    @Test
    void asksAgainAfterAWrongPassword() throws Exception {
        HttpResponse<String> form = browser.signIn("ian.infosec", "guess");

        assertThat(form.body())
                .contains("There is a problem", "Error: Sign in", "type=\"password\"");
    }

    @Test
    void refusesAServiceThatDoesNotProveItAskedItself() throws Exception {
        HttpResponse<String> answer = browser.follow(browser.get(browser.authorize("")));

        assertThat(answer.uri().toString()).contains("error=invalid_request");
    }

    @Test
    void signsOutEverywhereAndGoesBackToTheService() throws Exception {
        Browser.IdToken token = browser.exchange(browser.signIn("adam.adviser", "candour").uri());
        String signedOut = front.settings().publicUrl() + "/signed-out";

        HttpResponse<String> answer =
                browser.get(
                        "/auth/connect/logout?id_token_hint=%s&post_logout_redirect_uri=%s"
                                .formatted(token.value(), signedOut));

        assertThat(answer.headers().firstValue("Location")).contains(signedOut);
        StandIn.Asked told =
                front.intake().asked().stream()
                        .filter(it -> it.path().equals("/logout/connect/back-channel/candour"))
                        .reduce((first, second) -> second)
                        .orElseThrow();
        JsonNode said = new Browser.IdToken(told.body().replace("logout_token=", "")).claims();
        assertThat(said.get("sub").asString()).isEqualTo("adam.adviser");
        assertThat(said.get("sid")).isEqualTo(token.claims().get("sid"));
        assertThat(browser.follow(browser.get(browser.authorize("&code_challenge=x"))).body())
                .contains("type=\"password\"");
    }

    @Test
    void sendsNobodyToAnAddressThatNoServiceRegistered() throws Exception {
        Browser.IdToken token = browser.exchange(browser.signIn("adam.adviser", "candour").uri());

        HttpResponse<String> answer =
                browser.get(
                        "/auth/connect/logout?post_logout_redirect_uri=https://evil.example/&id_token_hint="
                                + token.value());

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/auth/signed-out");
    }

    @Test
    void describesItselfToClientsThatLook() throws Exception {
        String found = front.get("/auth/.well-known/openid-configuration").body();
        String token = JsonMapper.shared().readTree(found).get("token_endpoint").asString();

        assertThat(token).isEqualTo(front.settings().publicUrl() + "/auth/oauth2/token");
    }

    @Test
    void keepsItsKeySoThatTokensOutliveARestart() {
        Path file = folder.resolve("key.json");

        assertThat(SigningKey.keptIn(file).toString(false))
                .isEqualTo(SigningKey.keptIn(file).toString(false));
    }

    private String robotToken(String robot) throws Exception {
        String answer = askForToken(robot, robot + "-secret").body();
        return JsonMapper.shared().readTree(answer).get("access_token").asString();
    }

    private HttpResponse<String> askForToken(String robot, String secret) throws Exception {
        String basic =
                Base64.getEncoder()
                        .encodeToString((robot + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return front.postForm(
                front.browser(),
                "/auth/oauth2/token",
                "grant_type=client_credentials",
                "Authorization",
                "Basic " + basic);
    }
}

package uk.candour.acceptance.hostile;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.hostile.Refusal.assertGivesNothingAway;
import static uk.candour.acceptance.hostile.Refusal.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Http;

/** People without a token, or with one that nobody gave them. */
@AloneOnCandour
class StrangersTest {

    private static final String WORK = "/assessment/api/work";

    private final Candour candour;
    private final Http http;

    StrangersTest(Candour candour) {
        this.candour = candour;
        this.http = candour.client().http();
    }

    /** H11. */
    @Test
    void areNotLetInByHeadersTheyMadeUp() {
        Map<String, String> headers =
                Map.of(
                        "X-User", "robot-officer",
                        "X-Roles", "officer",
                        "X-Forwarded-User", "robot-officer",
                        "Forwarded", "for=127.0.0.1;proto=https");

        assertProblem(http.get(WORK, headers), 401);
        Http direct =
                new Http(
                        candour.origin()
                                .resolve("http://127.0.0.1:" + candour.ports().of("ASSESSMENT")));
        assertProblem(direct.get(WORK, headers), 401);
    }

    /** H15, H16. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'alg':'none'}",
                "{'alg':'HS256'}",
                "{'alg':'RS256','jku':'http://127.0.0.1:1/keys'}",
                "{'alg':'RS256','kid':'../../../../etc/passwd'}"
            })
    void areNotLetInByTokensTheyMadeUp(String header) {
        String claims =
                "{'iss':'%s/auth','sub':'robot-officer','aud':'candour','roles':['officer'],'exp':4102444800}"
                        .formatted(candour.origin());
        String token = encoded(header) + "." + encoded(claims) + "." + encoded("signature");

        assertProblem(http.get(WORK, Map.of("Authorization", "Bearer " + token)), 401);
        assertProblem(
                http.get(WORK, Map.of("Authorization", "Bearer " + encoded(header) + "..")), 401);
    }

    /** H24. */
    @Test
    void cannotFollowARequestByItsReference() {
        Answer receipt =
                candour.client()
                        .applicant()
                        .submit(
                                UUID.randomUUID().toString(),
                                Applicant.request("A B", "a.b@example.org", "Roads", "How long?"));

        assertProblem(
                http.get("/api/requests/" + receipt.json().path("reference").asString()), 404);
        assertProblem(
                http.get("/api/requests/" + receipt.json().path("requestId").asString()), 404);
        assertThat(receipt.json().path("trackingToken").asString().length())
                .isGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/requests/x%00y",
                "/api/requests/' or 1=1 --",
                "/api/requests/..%2f..%2fintake%2fapi%2fwork",
                "/api/requests/%2e%2e/%2e%2e/etc/passwd",
                "/api/requests/a;x=y",
                "/api/deadline?received=2026-02-31&regime=FOIA",
                "/api/deadline?received=0000-00-00&regime=FOIA",
                "/api/deadline?received=99999-01-01&regime=FOIA",
                "/api/deadline?received=2026-05-29&regime=SAR",
                "/api/deadline?regime=FOIA",
                "/api/deadline?received=2026-05-29&regime=FOIA&event=nonsense",
                "/api/deadline?received=2026-05-29&regime=FOIA&event=fee-paid@NaN"
            })
    void getAPlainRefusalForNonsense(String path) {
        Answer answer = http.get(path.replace(" ", "%20").replace("'", "%27"));

        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        assertGivesNothingAway(answer);
    }

    /** H09. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void cannotUseOtherVerbs(String verb) {
        Answer answer = http.call(verb, "/api/requests", Map.of(), noBody());

        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        assertGivesNothingAway(answer);
    }

    /** H53. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health",
                "/assessment/actuator/env",
                "/approval/actuator/health/readiness",
                "/notification/actuator/loggers",
                "/process/actuator/prometheus",
                "/h2-console",
                "/assessment/./actuator/env",
                "/assessment//actuator/env",
                "/assessment/%61ctuator/env",
                "/assessment/actuator;x=y/env",
                "/engine-rest/engine"
            })
    void doNotSeeTheMachineRoom(String path) {
        Answer answer = http.get(path);

        assertThat(answer.status()).as("%s", answer).isBetween(300, 499);
        assertThat(answer.text()).doesNotContain("\"status\":\"UP\"", "propertySources", "jvm_");
    }

    /** H20. */
    @Test
    void otherOriginsMayNotReadAnswers() {
        Answer answer =
                http.get(
                        "/api/deadline?received=2026-05-29&regime=FOIA",
                        Map.of("Origin", "https://evil.example"));

        assertThat(answer.header("Access-Control-Allow-Origin")).isIn("", "null");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}

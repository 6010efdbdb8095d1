package uk.candour.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.candour.local.RunningFront;
import uk.candour.local.StandIn;
import uk.candour.local.settings.Listener;

class RoutesTest {

    private final RunningFront front = RunningFront.only();

    @Test
    void tellsTheServiceTheOutsideAddress() throws Exception {
        HttpResponse<String> answer = front.get("/api/requests/abc?x=1%202");

        StandIn.Asked asked = front.intake().last();
        assertThat(answer.body()).isEqualTo("from the service");
        assertThat(asked.path()).isEqualTo("/api/requests/abc?x=1%202");
        assertThat(asked.headers())
                .containsEntry(
                        "x-forwarded-host", "localhost:" + front.settings().port(Listener.GATEWAY))
                .containsEntry("x-forwarded-proto", "http");
    }

    @Test
    void dropsWhatACallerClaimsAboutProxies() throws Exception {
        front.get(
                "/",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "host=evil.example",
                "X-Forwarded-User",
                "evil");

        assertThat(front.intake().last().headers().toString()).doesNotContain("evil", "https");
    }

    @Test
    void tellsTheServiceWhoReallyCalls() throws Exception {
        front.get("/", "X-Forwarded-For", "203.0.113.9, 127.0.0.1", "x-forwarded-for", "::1");

        assertThat(front.intake().last().headers()).containsEntry("x-forwarded-for", "127.0.0.1");
    }

    @Test
    void handsBodiesAndTagsOnAsTheyAre() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(front.at("/intake/work/1?confirm=a"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("If-Match", "\"7\"")
                        .POST(BodyPublishers.ofString("items%5B0%5D=a+b&items%5B0%5D=%C3%A9&c"))
                        .build();

        HttpResponse<String> answer = front.browser().send(request, BodyHandlers.ofString());

        StandIn.Asked asked = front.intake().last();
        assertThat(asked.body()).isEqualTo("items%5B0%5D=a+b&items%5B0%5D=%C3%A9&c");
        assertThat(asked.headers()).containsEntry("if-match", "\"7\"");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void showsRedirectsToTheBrowserInsteadOfFollowingThem() throws Exception {
        HttpResponse<String> answer = front.get("/moved");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/%61ctuator/health",
                "/assessment/actuator/prometheus",
                "/process/%61ctuator/env"
            })
    void leadsNobodyToWhatIsForOperators(String path) throws Exception {
        int before = front.intake().asked().size();

        HttpResponse<String> answer = front.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(front.intake().asked()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;/actuator", "/%2e%2e/x", "/a//b", "/a%2fb"})
    void refusesAddressesThatMeanTwoThings(String path) throws Exception {
        HttpResponse<String> answer = front.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\"");
    }

    @Test
    void saysWhatToDoWhenAServiceIsAway() throws Exception {
        HttpResponse<String> call = front.get("/assessment/api/work");
        HttpResponse<String> page = front.get("/assessment/work", "Accept", "text/html");

        assertThat(call.statusCode()).isEqualTo(503);
        assertThat(call.headers().firstValue("Retry-After")).contains("5");
        assertThat(call.body()).contains("Try again in a few seconds");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1", "Try again in a few seconds");
    }
}

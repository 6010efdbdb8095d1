package uk.candour.acceptance.client;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Access tokens of the embedded default's robots, whose secret is their id and "-secret". */
final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Http http;
    private final Clock clock;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    Tokens(Http http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    String of(String robot) {
        @Nullable Token token = known.get(robot);
        if (token == null || clock.instant().isAfter(token.until())) {
            token = fetch(robot);
            known.put(robot, token);
        }
        return token.value();
    }

    void forget(String robot) {
        known.remove(robot);
    }

    private Token fetch(String robot) {
        byte[] credentials = (robot + ":" + robot + "-secret").getBytes(StandardCharsets.UTF_8);
        Answer answer =
                http.postJson(
                        "/auth/oauth2/token",
                        Map.of(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(credentials),
                                "Content-Type",
                                "application/x-www-form-urlencoded"),
                        "grant_type=client_credentials");
        if (!answer.ok()) {
            throw new InDoubt("token for " + robot, answer);
        }
        Duration life = Duration.ofSeconds(answer.json().path("expires_in").asLong(60));
        return new Token(
                answer.json().path("access_token").asString(),
                clock.instant().plus(life).minus(MARGIN));
    }
}

package uk.candour.intake.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.web.Unprocessable;

/** Which submissions were answered, and how: a retry gets the same answer and makes no new case. */
@Repository
class Submissions {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the key, or returns the answer given to it before. Waits for a concurrent submission
     * with the same key, so that only one of them makes a case.
     */
    Optional<Receipt> enter(String key, Asked asked) {
        var fingerprint = fingerprint(asked);
        boolean first =
                jdbc.sql(
                                        """
                                        INSERT INTO submission (idempotency_key, body_sha256, accepted_at)
                                        VALUES (:key, :body, :now) ON CONFLICT DO NOTHING
                                        """)
                                .param("key", key)
                                .param("body", fingerprint)
                                .param("now", now())
                                .update()
                        == 1;
        return first ? Optional.empty() : Optional.of(answerTo(key, fingerprint));
    }

    void answered(String key, Receipt receipt) {
        jdbc.sql("UPDATE submission SET receipt = :receipt WHERE idempotency_key = :key")
                .param("receipt", json.writeValueAsString(receipt))
                .param("key", key)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("DELETE FROM submission WHERE accepted_at < :then")
                .param("then", now().minus(REMEMBERED))
                .update();
    }

    private Receipt answerTo(String key, String fingerprint) {
        var receipt =
                jdbc.sql(
                                """
                                SELECT receipt FROM submission
                                WHERE idempotency_key = :key AND body_sha256 = :body
                                """)
                        .param("key", key)
                        .param("body", fingerprint)
                        .query(String.class)
                        .optional();
        return receipt.map(it -> json.readValue(it, Receipt.class))
                .orElseThrow(() ->
                        new Unprocessable(
                                "This Idempotency-Key was used for another request. Use a"
                                        + " new key for each new request."));
    }

    private String fingerprint(Asked asked) {
        try {
            var body = json.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

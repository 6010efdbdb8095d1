package uk.candour.intake.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.intake.request.Receipt;

/** Answers that are not sent yet, for a few hours. */
@Repository
class Drafts {

    private static final Duration KEPT = Duration.ofHours(4);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Draft> byId(String id) {
        return jdbc.sql("SELECT * FROM draft WHERE id = :id")
                .param("id", id)
                .query((row, number) -> {
                    var receipt = row.getString("receipt");
                    return new Draft(
                            row.getString("id"),
                            row.getString("subject"),
                            row.getString("words"),
                            row.getString("name"),
                            row.getString("email"),
                            receipt == null ? null : json.readValue(receipt, Receipt.class));
                })
                .optional();
    }

    /** Keeps the answers; a draft that was sent is left as it is. */
    void save(Draft draft) {
        jdbc.sql(
                        """
                        INSERT INTO draft AS d (id, subject, words, name, email, touched_at)
                        VALUES (:id, :subject, :words, :name, :email, :now)
                        ON CONFLICT (id) DO UPDATE SET subject = excluded.subject,
                            words = excluded.words, name = excluded.name, email = excluded.email,
                            touched_at = excluded.touched_at
                        WHERE d.receipt IS NULL
                        """)
                .param("id", draft.id())
                .param("subject", draft.subject())
                .param("words", draft.text())
                .param("name", draft.name())
                .param("email", draft.email())
                .param("now", now())
                .update();
    }

    /** The answers are a request now and are forgotten here. */
    void sent(String id, Receipt receipt) {
        jdbc.sql(
                        """
                        UPDATE draft SET receipt = :receipt, touched_at = :now,
                            subject = NULL, words = NULL, name = NULL, email = NULL
                        WHERE id = :id
                        """)
                .param("receipt", json.writeValueAsString(receipt))
                .param("now", now())
                .param("id", id)
                .update();
    }

    @Scheduled(fixedDelayString = "PT15M")
    void forget() {
        jdbc.sql("DELETE FROM draft WHERE touched_at < :then")
                .param("then", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

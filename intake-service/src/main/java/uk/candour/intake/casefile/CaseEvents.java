package uk.candour.intake.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** The story of each case: this service's own events and what it heard from the others. */
@Repository
public class CaseEvents {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;
    private final Clock clock;
    private final RowMapper<CaseEvent> reader;

    CaseEvents(JdbcClient jdbc, JsonMapper json, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
        this.reader =
                (row, number) ->
                        new CaseEvent(
                                row.getObject("id", UUID.class),
                                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                                json.readValue(row.getString("body"), Message.class));
    }

    /** Announces an event of our own and keeps it. */
    public UUID announce(IntakeEvent event, @Nullable UUID causation) {
        var id =
                outbox.send(
                        Outgoing.of(Topic.INTAKE_EVENTS.wireName(), event.requestId(), event)
                                .causedBy(causation));
        keepOwn(id, event);
        return id;
    }

    /** Keeps an event of our own that was announced under this id. */
    public void keepOwn(UUID id, Message event) {
        keep(id, clock.instant(), event);
    }

    /**
     * Keeps what another service announced. The order of arrival does not matter and neither does a
     * repetition; a case that this service does not know is refused, for an operator to look at.
     */
    public void hear(Message event, Envelope envelope) {
        if (!isKnown(event.requestId())) {
            throw new Refused("no request " + event.requestId());
        }
        keep(envelope.id(), envelope.time(), event);
    }

    public List<CaseEvent> of(UUID requestId) {
        return jdbc.sql(
                        """
                        SELECT id, happened_at, body FROM case_event
                        WHERE request_id = :id ORDER BY happened_at, position
                        """)
                .param("id", requestId)
                .query(reader)
                .list();
    }

    public Optional<CaseEvent> byId(UUID id) {
        return jdbc.sql("SELECT id, happened_at, body FROM case_event WHERE id = :id")
                .param("id", id)
                .query(reader)
                .optional();
    }

    /** Takes the case for the rest of the transaction: what is decided on its story then holds. */
    public List<CaseEvent> lock(UUID requestId) {
        jdbc.sql("SELECT id FROM request WHERE id = :id FOR NO KEY UPDATE")
                .param("id", requestId)
                .query(UUID.class)
                .optional();
        return of(requestId);
    }

    private boolean isKnown(UUID requestId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM request WHERE id = :id)")
                .param("id", requestId)
                .query(Boolean.class)
                .single();
    }

    private void keep(UUID id, Instant at, Message event) {
        jdbc.sql(
                        """
                        INSERT INTO case_event (id, request_id, happened_at, body)
                        VALUES (:id, :request, :at, :body::jsonb) ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", id)
                .param("request", event.requestId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("body", json.writeValueAsString(event))
                .update();
    }
}

package uk.candour.notification.casefile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Message;
import uk.candour.contract.Regime;
import uk.candour.platform.inbox.Envelope;
import uk.candour.platform.inbox.Refused;

/** Keeps records and gives out exactly those that are asked for by id. */
@Repository
public class CaseFile {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseFile(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a record as it was announced; the same one again changes nothing. */
    public void keep(Message record, Envelope envelope) {
        jdbc.sql(
                        """
                        insert into record (id, request_id, type, body, recorded_at)
                        values (:id, :request, :type, :body, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", envelope.id())
                .param("request", record.requestId())
                .param("type", record.getClass().getSimpleName())
                .param("body", json.writeValueAsString(record))
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The record of that id.
     *
     * @throws Refused when it is unknown, of another request, or of another kind
     */
    public <T extends Message> T get(UUID requestId, UUID id, Class<T> kind) {
        Message record =
                find(requestId, id)
                        .orElseThrow(() -> new Refused("record " + id + " is not on this case"));
        if (!kind.isInstance(record)) {
            throw new Refused(
                    "record %s is %s, not %s"
                            .formatted(
                                    id, record.getClass().getSimpleName(), kind.getSimpleName()));
        }
        return kind.cast(record);
    }

    public <T extends Message> List<T> all(UUID requestId, Collection<UUID> ids, Class<T> kind) {
        return ids.stream().map(id -> get(requestId, id, kind)).toList();
    }

    /** Every record of one kind, in no order. */
    public <T extends Message> List<Kept<T>> all(UUID requestId, Class<T> kind) {
        return jdbc.sql("select id, body from record where request_id = :request and type = :type")
                .param("request", requestId)
                .param("type", kind.getSimpleName())
                .query((row, number) ->
                        new Kept<>(
                                row.getObject("id", UUID.class),
                                json.readValue(row.getString("body"), kind)))
                .list();
    }

    /** What was received, on the day that holds now: it may have been corrected. */
    public RequestReceived received(UUID requestId) {
        RequestReceived first = firstReceived(requestId);
        LocalDate on = deadline(requestId).map(DeadlineChanged::receivedOn).orElse(null);
        return on == null
                ? first
                : new RequestReceived(
                        first.requestId(),
                        first.reference(),
                        first.applicantId(),
                        first.contact(),
                        first.regime(),
                        first.channel(),
                        on);
    }

    /** When the applicant said what they mean; null where they were not asked. */
    public @Nullable LocalDate clarifiedOn(UUID requestId) {
        return deadline(requestId).map(DeadlineChanged::clarifiedOn).orElse(null);
    }

    /** The deadline that holds now. */
    private Optional<DeadlineChanged> deadline(UUID requestId) {
        return all(requestId, DeadlineChanged.class).stream()
                .map(Kept::record)
                .max(Comparator.comparingInt(DeadlineChanged::version));
    }

    /** The law that the request falls under: as triage decided last, or as was taken at first. */
    public Regime regime(UUID requestId) {
        return jdbc.sql(
                        """
                        select body from record
                        where request_id = :request and type = 'RequestTriaged'
                        order by recorded_at desc, id desc limit 1
                        """)
                .param("request", requestId)
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, RequestTriaged.class).regime())
                .orElseGet(() -> firstReceived(requestId).regime());
    }

    /** There is one per case. */
    private RequestReceived firstReceived(UUID requestId) {
        return jdbc.sql(
                        """
                        select body from record
                        where request_id = :request and type = 'RequestReceived'
                        """)
                .param("request", requestId)
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, RequestReceived.class))
                .orElseThrow(() -> new Refused("RequestReceived is not on this case"));
    }

    private Optional<Message> find(UUID requestId, UUID id) {
        return jdbc.sql("select body from record where id = :id and request_id = :request")
                .param("id", id)
                .param("request", requestId)
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, Message.class));
    }
}

package uk.candour.assessment.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Outcome;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.WorkItem;

/** The records of all requests, each under the id of the event that announced it. */
@Repository
public class CaseFile {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;

    CaseFile(JdbcClient jdbc, JsonMapper json, Outbox outbox) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
    }

    /** Records what a person answered and announces it; both or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Completion record(WorkItem item, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var problems) -> throw new FieldErrors(problems);
            case Outcome.Recorded(AssessmentEvent event, var warnings) -> {
                UUID id =
                        outbox.send(
                                Outgoing.of(
                                                Topic.ASSESSMENT_EVENTS.wireName(),
                                                event.requestId(),
                                                event)
                                        .causedBy(item.commandId()));
                insert(id, event, item.commandId());
                yield new Completion(warnings);
            }
        };
    }

    /** Keeps what was announced under its id; once, however often it comes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id, Message message) {
        insert(id, message, null);
    }

    private void insert(UUID id, Message message, @Nullable UUID command) {
        jdbc.sql(
                        """
                        insert into record (id, request_id, kind, body, command_id)
                        values (:id, :request, :kind, :body::jsonb, :command)
                        on conflict (id) do nothing
                        """)
                .param("command", command)
                .param("id", id)
                .param("request", message.requestId())
                .param("kind", message.getClass().getSimpleName())
                .param("body", json.writeValueAsString(message))
                .update();
    }

    /** The record of that id, if it is one of this kind; null asks for none. */
    public <T extends Message> Optional<T> find(@Nullable UUID id, Class<T> kind) {
        return id == null
                ? Optional.empty()
                : jdbc.sql("select body from record where id = :id and kind = :kind")
                        .param("id", id)
                        .param("kind", kind.getSimpleName())
                        .query(String.class)
                        .optional()
                        .map(body -> json.readValue(body, kind));
    }

    /**
     * The record that a command names.
     *
     * @throws Refused when it is not here: the command should have waited for it
     */
    public <T extends Message> T get(UUID id, Class<T> kind) {
        return find(id, kind)
                .orElseThrow(
                        () -> new Refused("there is no %s %s".formatted(kind.getSimpleName(), id)));
    }

    /**
     * The command that a record of this service answered, where it was kept.
     *
     * @throws Refused when it was not
     */
    public <T extends Message> T commandOf(UUID record, Class<T> kind) {
        return jdbc.sql("select command_id from record where id = :id and command_id is not null")
                .param("id", record)
                .query(UUID.class)
                .optional()
                .flatMap(command -> find(command, kind))
                .orElseThrow(() -> new Refused("nothing asked for record %s".formatted(record)));
    }

    /** The records of that kind among those named, in the order they are named. */
    public <T extends Message> List<T> among(Collection<UUID> ids, Class<T> kind) {
        return ids.stream().flatMap(id -> find(id, kind).stream()).toList();
    }

    /** All records of that kind on a request, oldest first. */
    public <T extends Message> List<T> all(UUID requestId, Class<T> kind) {
        return jdbc
                .sql(
                        """
                        select body from record where request_id = :request and kind = :kind
                        order by recorded_at, id
                        """)
                .param("request", requestId)
                .param("kind", kind.getSimpleName())
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.readValue(body, kind))
                .toList();
    }

    /** The newest records of that kind on other requests. */
    public <T extends Message> List<T> elsewhere(UUID requestId, Class<T> kind, int atMost) {
        return jdbc
                .sql(
                        """
                        select body from record where kind = :kind and request_id <> :request
                        order by recorded_at desc limit :most
                        """)
                .param("request", requestId)
                .param("kind", kind.getSimpleName())
                .param("most", atMost)
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.readValue(body, kind))
                .toList();
    }
}

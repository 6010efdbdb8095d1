package uk.candour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** Speaks for the other services: through the outbox to the real topics and back. */
@TestComponent
public class Topics {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Topics(
            Outbox outbox,
            JdbcClient jdbc,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An event with the id under which it was announced. */
    public record Told<T>(UUID id, T event) {}

    private record Row(UUID id, String body) {}

    public UUID send(Topic topic, Message message, UUID... needs) {
        UUID id =
                transaction.execute(_ ->
                        outbox.send(
                                Outgoing.of(topic.wireName(), message.requestId(), message)
                                        .needing(List.of(needs))));
        return Objects.requireNonNull(id);
    }

    /** Waits for the answer to a command. */
    public <T extends NotificationEvent> Told<T> answer(UUID command, Class<T> type) {
        await().atMost(Duration.ofSeconds(60)).until(() -> find(command, type).isPresent());
        return find(command, type).orElseThrow();
    }

    public void assertNothingParked() {
        assertThat(
                        jdbc.sql("select reason from inbox where status = 'PARKED'")
                                .query()
                                .listOfRows())
                .isEmpty();
    }

    private <T extends NotificationEvent> Optional<Told<T>> find(UUID command, Class<T> type) {
        return jdbc.sql("select id, body from outbox where causation = :command and type = :type")
                .param("command", command)
                .param("type", type.getSimpleName())
                .query(Row.class)
                .optional()
                .map(row -> new Told<>(row.id(), json.readValue(row.body(), type)));
    }
}

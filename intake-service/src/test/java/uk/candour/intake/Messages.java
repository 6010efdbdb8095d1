package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;

/** The other services, as intake-service knows them: by what they say and what they are told. */
final class Messages implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaProducer<String, byte[]> producer;
    private final JdbcClient jdbc;

    Messages(String brokers, JdbcClient jdbc) {
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer());
        this.jdbc = jdbc;
    }

    /** Says something on a topic and waits until intake-service has dealt with it. */
    UUID say(Topic topic, Message message, UUID... needs) {
        var id = UUID.randomUUID();
        publish(id, topic, message, needs);
        await().atMost(SOON).until(() -> !"".equals(fateOf(id)));
        return id;
    }

    void publish(UUID id, Topic topic, Message message, UUID... needs) {
        var bytes = JSON.writeValueAsBytes(message);
        var sent = new ProducerRecord<>(topic.wireName(), message.requestId().toString(), bytes);
        Map.of(
                        "ce_id", id.toString(),
                        "ce_type", message.getClass().getSimpleName(),
                        "ce_source", "stranger",
                        "ce_subject", message.requestId().toString(),
                        "ce_sequence", "1",
                        "ce_time", Clock.systemUTC().instant().toString(),
                        "ce_needs",
                                List.of(needs).stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",")))
                .forEach((name, value) ->
                        sent.headers()
                                .add(
                                        name,
                                        value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(producer.send(sent)).succeedsWithin(SOON);
    }

    /** DONE, WAITING, PARKED; empty while the message is on its way. */
    String fateOf(UUID id) {
        return jdbc.sql("SELECT status FROM inbox WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What intake-service announced of a case, by type. */
    List<Message> announced(UUID requestId) {
        return jdbc.sql("SELECT body FROM outbox WHERE subject = :id ORDER BY position")
                .param("id", requestId)
                .query((row, number) -> JSON.readValue(row.getString(1), Message.class))
                .list();
    }

    @Override
    public void close() {
        producer.close();
    }
}

package uk.candour.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.servers.RealServers;

@RealServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=messaging",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
            "candour.inbox.tries=2",
            "spring.cloud.function.definition=firstTopic;secondTopic",
            "spring.cloud.stream.bindings.firstTopic-in-0.destination=test.first",
            "spring.cloud.stream.bindings.secondTopic-in-0.destination=test.second",
        })
class MessagingTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID subject = UUID.randomUUID();

    @Autowired private Outbox outbox;
    @Autowired private Listener listener;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private KafkaProducer<String, byte[]> stranger;

    @BeforeEach
    void connect() {
        stranger =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        stranger.close();
    }

    @Test
    void handlesAMessageOnceThoughItComesThreeTimes() {
        UUID id = UUID.randomUUID();

        for (int i = 0; i < 3; i++) {
            publish(record("test.first", id, "Said", "{\"words\":\"hello\"}"));
        }
        send("test.first", new Note.Said("bye"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(listener.notesOf(subject))
                                .containsExactly(new Note.Said("hello"), new Note.Said("bye")));
    }

    @Test
    void keepsTheOrderOfEachCase() throws InterruptedException {
        List<UUID> cases = IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();

        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 160; i++) {
                UUID one = cases.get(i % cases.size());
                Note note = new Note.Said("note " + i);
                desks.execute(() -> sendFor(one, "test.first", note, List.of()));
            }
        }

        for (UUID one : cases) {
            await().atMost(SOON).until(() -> listener.of(one).size() == 20);
            assertThat(listener.of(one).stream().map(it -> it.envelope().sequence()))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        }
    }

    @Test
    void letsAnEarlyMessageWaitForWhatItNeeds() {
        UUID needed = UUID.randomUUID();
        sendFor(subject, "test.first", new Note.Said("command"), List.of(needed));
        await().atMost(SOON).until(() -> count("WAITING") == 1);

        publish(record("test.second", needed, "Said", "{\"words\":\"event\"}"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(listener.notesOf(subject))
                                .containsExactly(new Note.Said("event"), new Note.Said("command")));
        assertThat(count("WAITING")).isZero();
    }

    @Test
    void parksWhatIsRefusedAndHoldsTheSameCaseBack() {
        UUID other = UUID.randomUUID();
        send("test.first", new Note.Unwanted("flowers"));
        send("test.first", new Note.Said("later"));
        sendFor(other, "test.first", new Note.Said("neighbour"), List.of());

        await().atMost(SOON).until(() -> listener.of(other).size() == 1);
        await().atMost(SOON).until(() -> count("WAITING") == 1);

        assertThat(count("PARKED")).isEqualTo(1);
        assertThat(listener.of(subject)).isEmpty();
    }

    @Test
    void parksPoisonAndGoesOn() {
        publish(new ProducerRecord<>("test.first", "key", bytes("no headers")));
        publish(record("test.first", UUID.randomUUID(), "Said", "{\"words\":"));
        publish(record("test.second", UUID.randomUUID(), "Exec", "{}"));
        UUID neighbour = UUID.randomUUID();
        sendFor(neighbour, "test.first", new Note.Said("fine"), List.of());

        await().atMost(SOON).until(() -> listener.of(neighbour).size() == 1);
        await().atMost(SOON).until(() -> count("PARKED") == 2);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from inbox where status = 'PARKED' and subject is null")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void keepsTryingWhileAFaultLasts() {
        send("test.first", new Note.Unlucky("storm"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(listener.notesOf(subject))
                                .containsExactly(new Note.Unlucky("storm")));
        assertThat(count("PARKED")).isZero();
    }

    @Test
    void parksWhatEndsInAnErrorAndGoesOn() {
        UUID neighbour = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        var behind = record("test.first", UUID.randomUUID(), "Said", "{\"words\":\"fine\"}");
        behind.headers().remove("ce_subject").add("ce_subject", bytes(neighbour.toString()));

        publish(record("test.first", broken, "Broken", "{\"words\":\"no/such/Thing\"}"));
        publish(behind);

        await().atMost(SOON).until(() -> listener.of(neighbour).size() == 1);
        await().atMost(SOON).until(() -> count("PARKED") == 1);
        assertThat(
                        jdbc.sql("select reason from inbox where id = :id")
                                .param("id", broken)
                                .query(String.class)
                                .single())
                .isEqualTo("NoClassDefFoundError: no/such/Thing");
    }

    @Test
    void keepsAMessageThatCameWhileMemoryWasOut() {
        send("test.first", new Note.Unlit("night"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(listener.notesOf(subject))
                                .containsExactly(new Note.Unlit("night")));
        assertThat(count("PARKED")).isZero();
    }

    private void publish(ProducerRecord<String, byte[]> record) {
        try {
            stranger.send(record).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError(fault);
        }
    }

    private void send(String topic, Note note) {
        sendFor(subject, topic, note, List.of());
    }

    private void sendFor(UUID one, String topic, Note note, List<UUID> needs) {
        transaction.executeWithoutResult(
                status -> outbox.send(Outgoing.of(topic, one, note).needing(needs)));
    }

    private ProducerRecord<String, byte[]> record(String topic, UUID id, String type, String json) {
        var record = new ProducerRecord<>(topic, subject.toString(), bytes(json));
        Map.of(
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "stranger",
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        "2026-11-22T12:00:00Z",
                        "ce_sequence",
                        "1")
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long count(String status) {
        return jdbc.sql("select count(*) from inbox where subject = :subject and status = :status")
                .param("subject", subject)
                .param("status", status)
                .query(Long.class)
                .single();
    }
}

package uk.candour.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.web.TooLarge;

@MessagingTest
class MessagingTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID subject = UUID.randomUUID();

    @Autowired private Outbox outbox;
    @Autowired private Listener listener;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Stranger stranger;

    @BeforeEach
    void connect() {
        stranger = new Stranger(brokers);
    }

    @AfterEach
    void disconnect() {
        stranger.close();
    }

    @Test
    void handlesAMessageOnceThoughItComesThreeTimes() {
        UUID id = UUID.randomUUID();

        for (int i = 0; i < 3; i++) {
            stranger.publish(record("test.first", id, "Said", "{\"words\":\"hello\"}"));
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

        stranger.publish(record("test.second", needed, "Said", "{\"words\":\"event\"}"));

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
        var behind = onPartitionZero(neighbour, UUID.randomUUID(), "Said", "{\"words\":\"fine\"}");

        stranger.publish(
                onPartitionZero(subject, broken, "Broken", "{\"words\":\"no/such/Thing\"}"));
        stranger.publish(behind);

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

    @Test
    void refusesWhatKafkaWouldNeverTakeAndSendsWhatIsJustBelow() {
        Note fits = new Note.Said("x".repeat(899_980));
        List<UUID> needs = IntStream.range(0, 9).mapToObj(i -> UUID.randomUUID()).toList();

        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> sendFor(subject, "test.first", fits, needs));
        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> send("test.first", new Note.Said("€".repeat(300_001))));
        send("test.first", fits);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(listener.notesOf(subject)).containsExactly(fits));
    }

    @Test
    void parksWhatIsAnsweredByMoreThanKafkaWouldTake() {
        send("test.first", new Note.Wordy(900_001));

        await().atMost(SOON).until(() -> count("PARKED") == 1);
    }

    private void send(String topic, Note note) {
        sendFor(subject, topic, note, List.of());
    }

    private void sendFor(UUID one, String topic, Note note, List<UUID> needs) {
        transaction.executeWithoutResult(
                status -> outbox.send(Outgoing.of(topic, one, note).needing(needs)));
    }

    private ProducerRecord<String, byte[]> record(String topic, UUID id, String type, String json) {
        return Stranger.record(topic, subject, id, type, json);
    }

    private static ProducerRecord<String, byte[]> onPartitionZero(
            UUID subject, UUID id, String type, String json) {
        var record = Stranger.record("test.first", subject, id, type, json);
        return new ProducerRecord<>(
                record.topic(), 0, record.key(), record.value(), record.headers());
    }

    private long count(String status) {
        return jdbc.sql("select count(*) from inbox where subject = :subject and status = :status")
                .param("subject", subject)
                .param("status", status)
                .query(Long.class)
                .single();
    }
}

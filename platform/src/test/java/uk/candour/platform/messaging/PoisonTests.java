package uk.candour.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody should ever send: it is parked, and its neighbours on the partition go on. */
@MessagingTest
class PoisonTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SAID = "{\"words\":\"fine\"}";

    private final UUID subject = UUID.randomUUID();

    @Autowired private Listener listener;
    @Autowired private JdbcClient jdbc;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Stranger stranger;
    private long before;

    @BeforeEach
    void connect() {
        stranger = new Stranger(brokers);
        before = parked();
    }

    @AfterEach
    void disconnect() {
        stranger.close();
    }

    @Test
    void parksWhatHasNoHeaders() {
        parksAndGoesOn(new ProducerRecord<>("test.first", subject.toString(), Stranger.bytes("?")));
    }

    @Test
    void parksWhatIsBrokenOrOfNoKnownType() {
        parksAndGoesOn(good("{\"words\":"));
        parksAndGoesOn(
                Stranger.record("test.first", UUID.randomUUID(), UUID.randomUUID(), "Exec", SAID));
    }

    @Test
    void parksARecordWithoutAValue() {
        parksAndGoesOn(Stranger.withoutValue(good(SAID)));

        assertThat(lastReason()).isEqualTo("headers: the record has no value");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, a\\0b",
        "ce_source, \\0",
        "ce_id, \\0",
        "ce_time, +1000000000-12-31T23:59:59Z"
    })
    void parksHeadersThatNoDatabaseKeeps(String name, String value) {
        parksAndGoesOn(with(name, value.replace("\\0", "\0")));
    }

    @Test
    void parksAHeaderOfNoEnd() {
        parksAndGoesOn(with("ce_type", "a".repeat(100_000)));
        parksAndGoesOn(with("ce_sequence", "9".repeat(100_000)));

        assertThat(lastReason().length()).isLessThanOrEqualTo(500);
    }

    @Test
    void parksARecordUnderTheKeyOfAnotherCase() {
        ProducerRecord<String, byte[]> right = good(SAID);

        parksAndGoesOn(
                new ProducerRecord<>(
                        "test.first",
                        null,
                        UUID.randomUUID().toString(),
                        right.value(),
                        right.headers()));

        assertThat(lastReason()).isEqualTo("headers: the record's key is not its ce_subject");
    }

    @Test
    void erasesUnderAKeyThatIsNotTheCase() {
        UUID key = UUID.randomUUID();
        var kept = Stranger.record("test.kept", subject, UUID.randomUUID(), "Said", SAID);

        stranger.publish(
                new ProducerRecord<>(
                        "test.kept", null, key.toString(), kept.value(), kept.headers()));
        stranger.publish(new ProducerRecord<>("test.kept", key.toString(), null));

        await().atMost(SOON).until(() -> listener.erased().contains(key));
        assertThat(listener.notesOf(subject)).containsExactly(new Note.Said("fine"));
    }

    @Test
    void parksAnErasureOfNothing() {
        stranger.publish(new ProducerRecord<>("test.kept", "all", null));

        await().atMost(SOON).until(() -> parked() == before + 1);
    }

    /** On one partition, so that the neighbour is behind. */
    private void parksAndGoesOn(ProducerRecord<String, byte[]> poison) {
        long sofar = parked();
        UUID neighbour = UUID.randomUUID();
        var behind = Stranger.record("test.first", neighbour, UUID.randomUUID(), "Said", SAID);

        stranger.publish(onPartitionZero(poison));
        stranger.publish(onPartitionZero(behind));

        await().atMost(SOON).until(() -> listener.of(neighbour).size() == 1);
        assertThat(parked()).isEqualTo(sofar + 1);
    }

    private static ProducerRecord<String, byte[]> onPartitionZero(
            ProducerRecord<String, byte[]> it) {
        return new ProducerRecord<>(it.topic(), 0, it.key(), it.value(), it.headers());
    }

    private ProducerRecord<String, byte[]> good(String json) {
        return Stranger.record("test.first", subject, UUID.randomUUID(), "Said", json);
    }

    private ProducerRecord<String, byte[]> with(String name, String value) {
        var record = good(SAID);
        record.headers().remove(name).add(new RecordHeader(name, Stranger.bytes(value)));
        return record;
    }

    private long parked() {
        return jdbc.sql("select count(*) from inbox where status = 'PARKED'")
                .query(Long.class)
                .single();
    }

    private String lastReason() {
        return jdbc.sql(
                        "select reason from inbox where status = 'PARKED' order by position desc limit 1")
                .query(String.class)
                .single();
    }
}

package uk.candour.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The order in which rows leave, and what happens to those behind one that fails. */
class PipelineTests {

    private final List<Producer> producers = new ArrayList<>();
    private final Table table = new Table();
    private final Pipeline pipeline =
            new Pipeline(
                    table,
                    new Broker(() -> {
                        producers.add(new Producer());
                        return producers.getLast();
                    }),
                    Clock.systemUTC());

    @Test
    void sendsTheRowsOfACaseToOneTopicWithoutWaiting() throws Exception {
        table.add(1, "a", "t");
        table.add(2, "a", "t");
        table.add(3, "b", "t");

        turnWhile(Producer::completeNext);

        assertThat(producers.getFirst().sent()).containsExactly("1", "2", "3");
    }

    @Test
    void letsARowForAnotherTopicLeaveWhenThoseBeforeItWereAcknowledged() throws Exception {
        table.add(1, "a", "t");
        table.add(2, "a", "u");
        table.add(3, "a", "t");
        table.add(4, "b", "u");
        List<List<String>> seen = new ArrayList<>();

        turnWhile(producer -> {
            List<String> sent = producer.sent();
            if (sent.size() < 2) {
                return false;
            }
            seen.add(sent);
            return producer.completeNext();
        });

        assertThat(seen.getFirst()).containsExactly("1", "4");
        assertThat(producers.getFirst().sent()).containsExactly("1", "4", "2", "3");
    }

    @Test
    void marksWhatWasAcknowledged() throws Exception {
        table.add(1, "a", "t");
        table.add(2, "b", "t");

        turnWhile(Producer::completeNext);
        pipeline.turn();

        assertThat(table.waiting).isEmpty();
    }

    @Test
    void sendsNothingMoreAfterAFailureUntilWhatFailedIsReadAgain() throws Exception {
        table.add(1, "a", "t");
        table.add(2, "a", "t");
        table.add(3, "a", "u");

        boolean more = turnWhile(producer -> producer.errorNext(new TimeoutException("gone")));
        pipeline.turn();

        assertThat(more).as("a pause comes next").isFalse();
        assertThat(producers).hasSize(1);
        assertThat(producers.getFirst().closed()).isTrue();
        assertThat(table.waiting).containsOnlyKeys(1L, 2L, 3L);

        turnWhile(Producer::completeNext);

        assertThat(producers).hasSize(2);
        assertThat(producers.getLast().sent()).containsExactly("1", "2", "3");
    }

    @Test
    void keepsOnlyTheCaseWaitingWhoseRowIsTooLarge() throws Exception {
        table.add(1, "a", "t");
        table.add(2, "a", "t");
        table.add(3, "b", "t");
        Producer picky = new Producer();
        picky.tooLarge = "1";
        producers.add(picky);
        Pipeline one = new Pipeline(table, new Broker(() -> picky), Clock.systemUTC());

        one.turn();
        picky.completeNext();
        while (one.turn()) {
            picky.completeNext();
        }

        assertThat(picky.sent()).containsExactly("3");
        assertThat(picky.closed()).isFalse();
        assertThat(table.waiting).containsOnlyKeys(1L, 2L);
    }

    private interface Answering {
        boolean by(Producer producer);
    }

    /** Turns until there is nothing left that Kafka has not answered; the last turn's result. */
    private boolean turnWhile(Answering answering) throws Exception {
        Thread kafka =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                if (producers.isEmpty() || !answering.by(producers.getLast())) {
                                    Thread.onSpinWait();
                                }
                            }
                        });
        boolean more = true;
        while (more) {
            more = pipeline.turn();
        }
        kafka.interrupt();
        kafka.join();
        return more;
    }

    /** Answers when it is told to, from another thread than the one that sends. */
    private static final class Producer extends MockProducer<String, byte[]> {

        private String tooLarge = "";

        Producer() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(
                ProducerRecord<String, byte[]> message, Callback callback) {
            if (text(message).equals(tooLarge)) {
                throw new RecordTooLargeException();
            }
            return super.send(message, callback);
        }

        private static String text(ProducerRecord<String, byte[]> message) {
            return new String(message.value(), StandardCharsets.UTF_8);
        }

        List<String> sent() {
            return history().stream().map(Producer::text).toList();
        }
    }

    private static final class Table implements Pipeline.Rows {

        private final Map<Long, OutboxRow> waiting = new TreeMap<>();

        void add(long position, String key, String topic) {
            byte[] body = Long.toString(position).getBytes(StandardCharsets.UTF_8);
            waiting.put(
                    position, new OutboxRow(position, key, new ProducerRecord<>(topic, key, body)));
        }

        @Override
        public List<OutboxRow> unsent(Collection<Long> onTheirWay, int limit) {
            return waiting.values().stream()
                    .filter(row -> !onTheirWay.contains(row.position()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void markSent(Collection<Long> positions, OffsetDateTime at) {
            waiting.keySet().removeAll(positions);
        }
    }
}

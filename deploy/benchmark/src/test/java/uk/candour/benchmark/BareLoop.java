package uk.candour.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The limit: select, send, wait, mark the same rows; no order to keep, no lock, nobody to hand over
 * to.
 */
class BareLoop implements AutoCloseable {

    private static final List<String> HEADERS =
            List.of("id", "type", "subject", "created_at", "sequence", "needs", "causation");

    private record Row(long position, ProducerRecord<String, byte[]> message) {}

    private final JdbcClient jdbc;
    private final KafkaProducer<String, byte[]> producer;

    BareLoop(JdbcClient jdbc, String brokers) {
        this.jdbc = jdbc;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                brokers,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.LINGER_MS_CONFIG,
                                0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void drain() throws ExecutionException, InterruptedException {
        List<Row> rows = next();
        while (!rows.isEmpty()) {
            List<Future<RecordMetadata>> answers =
                    rows.stream().map(row -> producer.send(row.message())).toList();
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
            jdbc.sql("update outbox set sent_at = current_timestamp where position = any(:sent)")
                    .param("sent", rows.stream().map(Row::position).toArray(Long[]::new))
                    .update();
            rows = next();
        }
    }

    private List<Row> next() {
        return jdbc.sql("select * from outbox where sent_at is null order by position limit 500")
                .query((row, number) -> new Row(row.getLong("position"), message(row)))
                .list();
    }

    private static ProducerRecord<String, byte[]> message(ResultSet row) throws SQLException {
        var message =
                new ProducerRecord<>(
                        row.getString("topic"), row.getString("key"), bytes(row.getString("body")));
        for (String header : HEADERS) {
            String value = row.getString(header);
            if (value != null) {
                message.headers().add("ce_" + header, bytes(value));
            }
        }
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}

package uk.candour.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes whatever it likes, past any outbox. */
class Stranger implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Stranger(String brokers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void publish(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError(fault);
        }
    }

    /** A record as a service would send it. */
    static ProducerRecord<String, byte[]> record(
            String topic, UUID subject, UUID id, String type, String json) {
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

    static ProducerRecord<String, byte[]> withoutValue(ProducerRecord<String, byte[]> it) {
        return new ProducerRecord<>(it.topic(), null, it.key(), null, it.headers());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}

package uk.candour.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The only sender to Kafka. Keys go side by side; the rows of one key one after the other. */
@Component
class Broker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> producer;

    Broker(KafkaProperties properties, KafkaConnectionDetails connection) {
        settings = properties.buildProducerProperties();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    }

    /**
     * Sends the rows, in order within each key, and returns the positions that Kafka acknowledged.
     */
    List<Long> send(List<OutboxRow> rows) {
        List<Long> sent = new ArrayList<>(rows.size());
        Set<String> failed = new HashSet<>();
        for (List<OutboxRow> wave : waves(rows)) {
            wave.removeIf(row -> failed.contains(row.key()));
            List<Future<RecordMetadata>> answers =
                    wave.stream().map(row -> producer().send(row.message())).toList();
            for (int i = 0; i < wave.size(); i++) {
                if (acknowledged(answers.get(i))) {
                    sent.add(wave.get(i).position());
                } else {
                    failed.add(wave.get(i).key());
                }
            }
        }
        return sent;
    }

    /** The first row of every key, then every second one, and so on. */
    private static Iterable<List<OutboxRow>> waves(List<OutboxRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, List<OutboxRow>> waves = new TreeMap<>();
        for (OutboxRow row : rows) {
            int wave = seen.merge(row.key(), 1, Integer::sum);
            waves.computeIfAbsent(wave, it -> new ArrayList<>()).add(row);
        }
        return waves.values();
    }

    private static boolean acknowledged(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException fault) {
            LOG.warn(
                    "Kafka did not take a message; it stays in the outbox: {}",
                    String.valueOf(fault.getCause()));
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close();
        }
    }
}

package uk.candour.platform.outbox;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The only sender to Kafka. */
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
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 65_536);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    }

    /** What Kafka said of a row. */
    record Answer(OutboxRow row, boolean failed) {}

    /** Sends the row; the answer comes later, from another thread. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears all that the future would
    void send(OutboxRow row, Consumer<Answer> answer) {
        try {
            producer()
                    .send(
                            row.message(),
                            (metadata, fault) -> {
                                if (fault != null) {
                                    tellOf(fault);
                                }
                                answer.accept(new Answer(row, fault != null));
                            });
        } catch (KafkaException fault) {
            tellOf(fault);
            answer.accept(new Answer(row, true));
        }
    }

    private static void tellOf(Exception fault) {
        LOG.warn("Kafka did not take a message; it stays in the outbox: {}", fault.toString());
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

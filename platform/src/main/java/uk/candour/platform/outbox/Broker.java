package uk.candour.platform.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * The only sender to Kafka. An idempotent producer keeps what it sends to a partition in order for
 * as long as all of it succeeds: its sequence numbers leave no room for a gap. So the first failure
 * ends the producer with all that it had on its way, before it could close the gap, and nothing is
 * sent until {@link #begin} makes another.
 */
@Component
class Broker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    /** With it a message stays below what brokers take by default: 1 MiB. */
    private static final int ROOM_FOR_HEADERS = 100_000;

    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    @Autowired
    Broker(KafkaProperties properties, KafkaConnectionDetails connection) {
        this(() -> new KafkaProducer<>(settings(properties, connection)));
    }

    Broker(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    private static Map<String, Object> settings(
            KafkaProperties properties, KafkaConnectionDetails connection) {
        Map<String, Object> settings = properties.buildProducerProperties();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Outbox.MOST_BYTES + ROOM_FOR_HEADERS);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 65_536);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        return settings;
    }

    /** What Kafka said of a row. */
    record Answer(OutboxRow row, boolean failed) {}

    /** Makes sending possible, if it is not. */
    synchronized void begin() {
        if (producer == null) {
            producer = producers.get();
        }
    }

    /**
     * Sends the row. The answer comes later, from another thread; none comes, and this returns
     * false, when the row cannot be sent: because one before it failed, Kafka is not there, or the
     * row itself is beyond what Kafka takes, which keeps no other row from being sent.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears all that the future would
    boolean send(OutboxRow row, Consumer<Answer> answer) {
        Producer<String, byte[]> mine = current();
        if (mine == null) {
            return false;
        }
        Thread caller = Thread.currentThread();
        var refused = new AtomicReference<@Nullable Exception>();
        try {
            mine.send(
                    row.message(),
                    (metadata, fault) -> {
                        if (fault == null) {
                            answer.accept(new Answer(row, false));
                        } else if (Thread.currentThread() == caller) {
                            refused.set(fault);
                        } else {
                            end(mine, fault);
                            answer.accept(new Answer(row, true));
                        }
                    });
        } catch (KafkaException | IllegalStateException fault) {
            refused.set(fault);
        }
        Exception fault = refused.get();
        if (fault instanceof RecordTooLargeException) {
            tellOf(fault);
        } else if (fault != null) {
            end(mine, fault);
        }
        return fault == null;
    }

    private synchronized @Nullable Producer<String, byte[]> current() {
        return producer;
    }

    /** Does not wait: this may be the producer's own thread. */
    private void end(Producer<String, byte[]> failed, Exception fault) {
        synchronized (this) {
            if (!failed.equals(producer)) {
                return;
            }
            producer = null;
        }
        tellOf(fault);
        failed.close(Duration.ZERO);
    }

    private static void tellOf(Exception fault) {
        LOG.warn("Kafka did not take a message; it stays in the outbox: {}", fault.toString());
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }
}

package uk.candour.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the outbox to Kafka. One relay per database works at a time: the one whose connection
 * holds the advisory lock; it reads and marks on that same connection, so a relay that lost its
 * lock can do neither.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long SHORTEST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 500;

    private final DataSource database;
    private final Broker broker;
    private final Clock clock;
    private final String source;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Relay(
            DataSource database,
            Broker broker,
            Clock clock,
            @Value("${spring.application.name}") String source) {
        this.database = database;
        this.broker = broker;
        this.clock = clock;
        this.source = source;
    }

    /** Something was committed to the outbox. */
    void wake() {
        wakeUp.release();
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                relayOn(connection);
            } catch (SQLException fault) {
                LOG.warn("Outbox relay lost its database and tries again: {}", fault.getMessage());
            } catch (RuntimeException fault) {
                LOG.error("Outbox relay failed and tries again", fault);
            }
            pause(1_000);
        }
    }

    private void relayOn(Connection connection) throws SQLException {
        OutboxTable outbox = new OutboxTable(connection, source);
        if (!outbox.lock()) {
            return;
        }
        try {
            long idle = SHORTEST_PAUSE;
            while (isRunning()) {
                if (relayBatch(outbox) > 0) {
                    idle = SHORTEST_PAUSE;
                } else {
                    idle = pause(idle) ? SHORTEST_PAUSE : Math.min(2 * idle, LONGEST_PAUSE);
                }
            }
        } finally {
            outbox.unlock();
        }
    }

    /**
     * Returns how many rows were sent. What could not be sent stays, with all later rows of its
     * key.
     */
    int relayBatch(OutboxTable outbox) throws SQLException {
        List<OutboxRow> rows = outbox.unsent(BATCH);
        if (rows.isEmpty()) {
            return 0;
        }
        List<Long> sent = broker.send(rows);
        if (!sent.isEmpty()) {
            outbox.markSent(sent, clock.instant().atOffset(ZoneOffset.UTC));
        }
        return sent.size();
    }

    /** Returns whether something woke us before the time was up. */
    private boolean pause(long millis) {
        try {
            boolean woken = wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS);
            wakeUp.drainPermits();
            return woken;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        Thread relay = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        thread = relay;
        relay.start();
    }

    @Override
    public void stop() {
        Thread relay = thread;
        thread = null;
        wake();
        if (relay != null) {
            try {
                relay.join(5_000);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}

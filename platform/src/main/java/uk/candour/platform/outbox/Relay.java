package uk.candour.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
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
        try {
            while (isRunning()) {
                relayWhileConnected();
                if (isRunning()) {
                    pause(1_000);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void relayWhileConnected() throws InterruptedException {
        try (Connection connection = database.getConnection()) {
            relayOn(connection);
        } catch (SQLException fault) {
            LOG.warn("Outbox relay lost its database and tries again: {}", fault.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("Outbox relay failed and tries again", fault);
        }
    }

    private void relayOn(Connection connection) throws SQLException, InterruptedException {
        OutboxTable outbox = new OutboxTable(connection, source);
        if (!outbox.lock()) {
            return;
        }
        try {
            Pipeline pipeline = new Pipeline(outbox, broker, clock);
            long idle = SHORTEST_PAUSE;
            while (isRunning()) {
                if (pipeline.turn()) {
                    idle = SHORTEST_PAUSE;
                } else {
                    idle = pause(idle) ? SHORTEST_PAUSE : Math.min(2 * idle, LONGEST_PAUSE);
                }
            }
        } finally {
            outbox.unlock();
        }
    }

    /** Returns whether something woke us before the time was up. */
    private boolean pause(long millis) throws InterruptedException {
        boolean woken = wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS);
        wakeUp.drainPermits();
        return woken;
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

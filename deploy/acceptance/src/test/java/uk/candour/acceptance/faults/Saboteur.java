package uk.candour.acceptance.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.candour.acceptance.Candour;

/**
 * Kills every part in turn with -9, so many times over, in an order and at moments that a seed
 * decides, and sees that it comes back. Ends only processes that the launcher of this very system
 * has recorded.
 */
final class Saboteur implements AutoCloseable {

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final Candour candour;
    private final Parts parts;
    private final Ledger ledger;
    private final Random random;
    private final int rounds;
    private final Duration longestPause;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Thread thread = Thread.ofPlatform().name("saboteur").unstarted(this::run);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean done;

    Saboteur(Candour candour, Ledger ledger, Options options) {
        this.candour = candour;
        this.parts = new Parts(candour);
        this.ledger = ledger;
        this.random = new Random(options.seed());
        this.rounds = options.rounds();
        this.longestPause = options.longestPause();
    }

    void start() {
        thread.start();
    }

    /** Whether every part has been killed as often as it should, and is back. */
    boolean done() {
        throwFailure();
        return done;
    }

    private void run() {
        try {
            for (int round = 0; round < rounds; round++) {
                List<String> victims = new ArrayList<>(parts.names());
                Collections.shuffle(victims, random);
                for (String victim : victims) {
                    if (stopping.await(random.nextLong(longestPause.toMillis()), MILLISECONDS)) {
                        return;
                    }
                    kill(victim);
                }
            }
            done = true;
        } catch (RuntimeException broken) {
            failure.set(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill(String name) {
        Parts.Part part =
                parts.find(name)
                        .orElseThrow(() -> new IllegalStateException(name + " does not run"));
        long pid = part.process().pid();
        ledger.killed(name, pid);
        try {
            new ProcessBuilder("kill", "-9", Long.toString(pid))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        await(name + " to die").atMost(RECOVERY).until(() -> !part.process().isAlive());
        if (name.equals(Parts.LAUNCHER)) {
            candour.up();
        }
        await(name + " to come back").atMost(RECOVERY).until(parts::allReady);
    }

    /** Stops killing; returns when every part is back. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    void throwFailure() {
        RuntimeException broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException("a part did not come back", broken);
        }
    }
}

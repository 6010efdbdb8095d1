package uk.candour.local.part;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.candour.local.part.RunFile.Entry;
import uk.candour.local.part.RunFile.State;
import uk.candour.local.settings.CannotRun;

/**
 * Keeps one part running: starts or adopts it, waits until it is ready, starts it again when it
 * dies.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration READY_YET = Duration.ofMillis(200);
    private static final Duration STILL_ALIVE = Duration.ofSeconds(1);
    private static final int FIRST_TRIES = 3;

    private final Part part;
    private final RunFile runFile;
    private final Progress progress;
    private final Duration patience;
    private final Backoff backoff = new Backoff();
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile @Nullable ProcessHandle process;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Keeper(Part part, RunFile runFile, Progress progress, Duration patience) {
        this.part = part;
        this.runFile = runFile;
        this.progress = progress;
        this.patience = patience;
    }

    /** Completes when the part is ready for the first time, or fails with {@link CannotRun}. */
    CompletableFuture<Void> keep(Optional<ProcessHandle> adopted) {
        process = adopted.orElse(null);
        thread = Thread.ofPlatform().name("keeper-" + part.name()).daemon().start(this::run);
        return firstReady;
    }

    private void run() {
        try {
            for (int tries = 1; !stopping; tries++) {
                Duration lived = live();
                if (stopping) {
                    return;
                }
                if (!firstReady.isDone() && tries == FIRST_TRIES) {
                    firstReady.completeExceptionally(new DidNotStart(part));
                    return;
                }
                Duration pause = backoff.afterLiving(lived);
                if (firstReady.isDone()) {
                    progress.died(part.name(), pause);
                }
                note(State.RESTARTING);
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // only stop() interrupts
        } catch (RuntimeException e) {
            firstReady.completeExceptionally(e);
        }
    }

    /** One life of the part; returns how long it was ready. */
    private Duration live() throws InterruptedException {
        long started = System.nanoTime();
        try {
            ProcessHandle running = startOrAdopt();
            if (!becomesReady(running, started)) {
                return Duration.ZERO;
            }
            part.settle();
        } catch (IOException | CannotRun | IllegalStateException e) {
            LOG.warn("{} does not start", part.name(), e);
            return Duration.ZERO;
        }
        note(State.READY);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        if (firstReady.isDone()) {
            progress.back(part.name(), took);
        } else {
            progress.ready(part.name(), took);
            firstReady.complete(null);
        }
        long ready = System.nanoTime();
        awaitDeath();
        return Duration.ofNanos(System.nanoTime() - ready);
    }

    private ProcessHandle startOrAdopt() throws IOException, InterruptedException {
        ProcessHandle running = process;
        if (running == null || !ProcessId.alive(running)) {
            running = part.start();
            process = running;
        }
        note(State.STARTING);
        return running;
    }

    private boolean becomesReady(ProcessHandle running, long started) throws InterruptedException {
        while (ProcessId.alive(running)) {
            if (part.ready()) {
                return true;
            }
            if (System.nanoTime() - started > patience.toNanos()) {
                part.stop(running);
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(READY_YET.toNanos());
        }
        return false;
    }

    private void awaitDeath() throws InterruptedException {
        ProcessHandle running = process;
        while (running != null && ProcessId.alive(running)) {
            TimeUnit.NANOSECONDS.sleep(STILL_ALIVE.toNanos());
        }
    }

    private void note(State state) {
        ProcessHandle running = process;
        if (running != null) {
            runFile.put(new Entry(part.name(), ProcessId.of(running), part.fingerprint(), state));
        }
    }

    /** Ends the part for good. */
    void stop() throws InterruptedException {
        stopping = true;
        Thread keeping = thread;
        if (keeping != null) {
            keeping.interrupt();
            keeping.join(Duration.ofSeconds(10));
        }
        ProcessHandle running = process;
        if (running != null && ProcessId.alive(running)) {
            part.stop(running);
        }
        runFile.remove(part.name());
    }
}

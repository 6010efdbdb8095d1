package uk.candour.local.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import uk.candour.local.settings.CannotRun;

/** Starts parts in their order, keeps them running, and ends them in the opposite order. */
public final class Supervisor {

    private final RunFile runFile;
    private final Progress progress;
    private final Duration patience;
    private final Map<String, ProcessHandle> leftOvers = new HashMap<>();
    private final ConcurrentLinkedDeque<List<Keeper>> stages = new ConcurrentLinkedDeque<>();
    private volatile boolean stopped;

    public Supervisor(RunFile runFile, Progress progress, Duration patience) {
        this.runFile = runFile;
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * Takes over what a killed launcher left running when it is what we would start; ends the rest.
     */
    public void adopt(RunFile.Contents left, Collection<? extends Part> parts)
            throws InterruptedException {
        Map<String, Part> ours = new HashMap<>();
        parts.forEach(part -> ours.put(part.name(), part));
        List<RunFile.Entry> adopted = new ArrayList<>();
        for (RunFile.Entry entry : left.parts()) {
            Optional<ProcessHandle> running = entry.running();
            Part part = ours.get(entry.name());
            if (running.isEmpty()) {
                continue;
            }
            if (part != null && part.fingerprint().equals(entry.fingerprint())) {
                leftOvers.put(entry.name(), running.get());
                adopted.add(entry);
            } else if (part != null) {
                part.stop(running.get());
            } else {
                Ending.end(running.get(), Duration.ofSeconds(25));
            }
        }
        runFile.begin(ProcessId.of(ProcessHandle.current()), adopted);
    }

    public boolean adopted(Part part) {
        return leftOvers.containsKey(part.name());
    }

    /** Starts the parts, at most so many at a time; returns when all are ready. */
    public void start(Collection<? extends Part> parts, int atATime) throws InterruptedException {
        if (stopped) {
            throw new CannotRun("Stopped while starting.");
        }
        Semaphore places = new Semaphore(atATime);
        List<Keeper> stage = new CopyOnWriteArrayList<>();
        stages.push(stage);
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Part part : parts) {
            places.acquire();
            if (ready.stream().anyMatch(CompletableFuture::isCompletedExceptionally)) {
                break;
            }
            Keeper keeper = new Keeper(part, runFile, progress, patience);
            stage.add(keeper);
            ready.add(
                    keeper.keep(Optional.ofNullable(leftOvers.get(part.name())))
                            .whenComplete((done, failed) -> places.release()));
        }
        try {
            ready.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotRun cause ? cause : e;
        }
    }

    /** Ends everything this supervisor keeps: what was started last goes first. */
    public void stop() {
        stopped = true;
        runFile.stopping();
        for (List<Keeper> stage : stages) {
            List<Thread> enders =
                    stage.stream()
                            .map(keeper -> Thread.ofVirtual().start(() -> stop(keeper)))
                            .toList();
            for (Thread ender : enders) {
                join(ender);
            }
        }
        runFile.clear();
    }

    private static void stop(Keeper keeper) {
        try {
            keeper.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread ender) {
        try {
            ender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

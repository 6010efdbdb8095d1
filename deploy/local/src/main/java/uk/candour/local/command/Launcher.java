package uk.candour.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import uk.candour.local.LocalApplication;
import uk.candour.local.part.DidNotStart;
import uk.candour.local.part.Part;
import uk.candour.local.part.PortHolder;
import uk.candour.local.part.RunFile;
import uk.candour.local.part.Supervisor;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** Starts all parts and stays to look after them until it is told to stop. */
final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;

    Launcher(Settings settings) {
        this.settings = settings;
    }

    int up(boolean demo, boolean inBackground) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Optional<Lock> lock = lock();
        if (lock.isEmpty()) {
            Lines.say("Candour is already running at %s".formatted(settings.publicUrl()));
            return new Status(settings).run(List.of());
        }
        RunFile runFile = new RunFile(Running.file(settings));
        Whole whole = prepare(runFile);
        Lines.say("Starting Candour; its data are in %s".formatted(settings.data()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(whole), "stop"));
        try {
            whole.start();
        } catch (CannotRun e) {
            System.err.println(e.getMessage());
            if (e instanceof DidNotStart part) {
                LogFile.last(part.log(), 20).forEach(System.err::println);
            }
            return 1;
        }
        Welcome.say(settings, Duration.ofNanos(System.nanoTime() - started), inBackground);
        if (demo) {
            Demo.make(settings);
        }
        runFile.allReady();
        whole.warmUp();
        new CountDownLatch(1).await(); // until the shutdown hook ends this process
        return 0;
    }

    /** Empty when another launcher runs; one that is stopping is waited for. */
    private Optional<Lock> lock() throws IOException, InterruptedException {
        Optional<Lock> lock = Lock.take(settings);
        if (lock.isEmpty() && !anotherRuns()) {
            Lines.say("Candour is stopping; it starts again when that is done.");
        }
        while (lock.isEmpty() && !anotherRuns()) {
            TimeUnit.MILLISECONDS.sleep(100);
            lock = Lock.take(settings);
        }
        return lock;
    }

    private boolean anotherRuns() {
        return switch (Running.in(settings).phase()) {
            case STARTING, READY -> true;
            case STOPPING, STOPPED -> false;
        };
    }

    private Whole prepare(RunFile runFile) throws IOException, InterruptedException {
        System.setProperty("candour.log", settings.log(LocalApplication.NAME).toString());
        LoggerFactory.getLogger(Launcher.class).info("Starting"); // before threads ask for loggers
        Secrets secrets = Secrets.in(settings);
        Parts parts = Parts.of(settings, secrets);
        Lines lines = new Lines(parts.all().size() + 1);
        Supervisor supervisor = new Supervisor(runFile, lines, PATIENCE);
        supervisor.adopt(Running.in(settings), parts.all());
        refuseTakenPorts(supervisor, parts);
        return new Whole(settings, secrets, parts, supervisor, lines);
    }

    private void refuseTakenPorts(Supervisor supervisor, Parts parts) {
        List.of(Listener.GATEWAY, Listener.SMTP, Listener.IMAP).forEach(this::refuseTaken);
        for (Part part : parts.all()) {
            if (!supervisor.adopted(part)) {
                part.listeners().forEach(this::refuseTaken);
            }
        }
    }

    private void refuseTaken(Listener listener) {
        int port = settings.port(listener);
        Optional<String> holder = PortHolder.of(port);
        if (holder.isPresent()) {
            throw new CannotRun(
                    "Port %d is in use by %s. End that program, or set %s to another port."
                            .formatted(port, holder.get(), listener.variable()));
        }
    }

    private void stop(Whole whole) {
        Lines.say("Stopping. The data stay in %s".formatted(settings.data()));
        whole.stop();
    }
}

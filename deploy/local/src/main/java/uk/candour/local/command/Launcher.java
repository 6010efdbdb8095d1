package uk.candour.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
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
    private final RunFile runFile;
    private volatile @Nullable ConfigurableApplicationContext front;

    Launcher(Settings settings) {
        this.settings = settings;
        this.runFile = new RunFile(Running.file(settings));
    }

    int up(boolean demo, boolean inBackground) throws Exception {
        long started = System.nanoTime();
        Optional<Lock> lock = Lock.take(settings);
        if (lock.isEmpty()) {
            Lines.say("Candour is already running at %s".formatted(settings.publicUrl()));
            return new Status(settings).run(List.of());
        }
        System.setProperty("candour.log", settings.log(LocalApplication.NAME).toString());
        LoggerFactory.getLogger(Launcher.class).info("Starting"); // before threads ask for loggers
        Secrets secrets = Secrets.in(settings);
        Parts parts = Parts.of(settings, secrets);
        Lines lines = new Lines(parts.all().size() + 1);
        Supervisor supervisor = new Supervisor(runFile, lines, PATIENCE);
        supervisor.adopt(Running.in(settings), parts.all());
        refuseTakenPorts(supervisor, parts);
        Lines.say("Starting Candour; its data are in %s".formatted(settings.data()));
        if (parts.services().stream().anyMatch(service -> service.firstTime())) {
            Lines.say("The first start of a new build takes a minute longer than later ones.");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
        try {
            startAll(supervisor, parts, lines, secrets);
        } catch (CannotRun e) {
            System.err.println(e.getMessage());
            if (e instanceof DidNotStart part) {
                LogFile.last(part.log(), 20).forEach(System.err::println);
            }
            return 1;
        }
        runFile.allReady();
        Welcome.say(settings, Duration.ofNanos(System.nanoTime() - started), inBackground);
        new CountDownLatch(1).await(); // until the shutdown hook ends this process
        return 0;
    }

    private void startAll(Supervisor supervisor, Parts parts, Lines lines, Secrets secrets)
            throws InterruptedException {
        FutureTask<Void> fronting =
                new FutureTask<>(
                        () -> {
                            long started = System.nanoTime();
                            front = LocalApplication.start(settings, secrets);
                            lines.ready(
                                    LocalApplication.NAME,
                                    Duration.ofNanos(System.nanoTime() - started));
                        },
                        null);
        Thread.ofPlatform().name(LocalApplication.NAME).start(fronting);
        supervisor.start(parts.foundations(), parts.foundations().size());
        supervisor.start(parts.services(), Runtime.getRuntime().availableProcessors());
        try {
            fronting.get();
        } catch (ExecutionException e) {
            throw new CannotRun(
                    "Sign-in, mailbox and gateway do not start: %s. Their log: %s"
                            .formatted(e.getCause(), settings.log(LocalApplication.NAME)),
                    e);
        }
    }

    private void refuseTakenPorts(Supervisor supervisor, Parts parts) {
        for (Listener listener : List.of(Listener.GATEWAY, Listener.SMTP, Listener.IMAP)) {
            refuseTaken(listener);
        }
        for (Part part : parts.all()) {
            if (!supervisor.adopted(part)) {
                part.listeners().forEach(this::refuseTaken);
            }
        }
    }

    private void refuseTaken(Listener listener) {
        int port = settings.port(listener);
        PortHolder.of(port)
                .ifPresent(holder -> {
                    throw new CannotRun(
                            "Port %d is in use by %s. End that program, or set %s to another port."
                                    .formatted(port, holder, listener.variable()));
                });
    }

    private void stop(Supervisor supervisor) {
        Lines.say("Stopping. The data stay in %s".formatted(settings.data()));
        supervisor.stop();
        ConfigurableApplicationContext running = front;
        if (running != null) {
            running.close();
        }
    }
}

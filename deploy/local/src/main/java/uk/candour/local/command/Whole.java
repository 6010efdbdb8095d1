package uk.candour.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import uk.candour.local.LocalApplication;
import uk.candour.local.part.Supervisor;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** The running whole: the parts outside this process, and the one inside. */
final class Whole {

    private final Settings settings;
    private final Secrets secrets;
    private final Parts parts;
    private final Supervisor supervisor;
    private final Lines lines;
    private final WarmUp warmUp;
    private volatile @Nullable ConfigurableApplicationContext front;

    Whole(Settings settings, Secrets secrets, Parts parts, Supervisor supervisor, Lines lines) {
        this.settings = settings;
        this.secrets = secrets;
        this.parts = parts;
        this.supervisor = supervisor;
        this.lines = lines;
        this.warmUp = new WarmUp(parts.services(), parts.cluster(), settings.log("warm-up"));
    }

    /** Returns when everything is ready. */
    void start() throws IOException, InterruptedException {
        FutureTask<Void> fronting = new FutureTask<>(this::startFront, null);
        Thread.ofPlatform().name(LocalApplication.NAME).start(fronting);
        supervisor.start(parts.foundations(), parts.foundations().size());
        supervisor.start(parts.services(), Runtime.getRuntime().availableProcessors());
        try {
            fronting.get();
        } catch (ExecutionException e) {
            throw new CannotRun(
                    "Sign-in, mailbox and gateway do not start: %s. Their log: %s"
                            .formatted(rootOf(e).getMessage(), settings.log(LocalApplication.NAME)),
                    e);
        }
    }

    private void startFront() {
        long started = System.nanoTime();
        front = LocalApplication.start(settings, secrets);
        lines.ready(LocalApplication.NAME, Duration.ofNanos(System.nanoTime() - started));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }

    /** Goes on in the background. */
    void warmUp() {
        warmUp.begin();
    }

    void stop() {
        warmUp.stop();
        supervisor.stop();
        ConfigurableApplicationContext running = front;
        if (running != null) {
            running.close();
        }
    }
}

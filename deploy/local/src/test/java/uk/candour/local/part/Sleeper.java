package uk.candour.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.candour.local.settings.Listener;

/** A part that does nothing, for as long as it is told. */
record Sleeper(String name, String fingerprint, int seconds, List<String> ended) implements Part {

    @Override
    public List<Listener> listeners() {
        return List.of();
    }

    @Override
    public Path log() {
        return Path.of(name + ".log");
    }

    @Override
    public ProcessHandle start() throws IOException {
        return new ProcessBuilder("sleep", Integer.toString(seconds)).start().toHandle();
    }

    @Override
    public boolean ready() {
        return seconds > 0;
    }

    @Override
    public void stop(ProcessHandle process) throws InterruptedException {
        Ending.end(process, Duration.ofSeconds(5));
        ended.add(name);
    }
}

package uk.candour.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.local.settings.WholeFile;

/**
 * What is running, written at every change, so that a later command can adopt or end what a killed
 * launcher left behind.
 */
public final class RunFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private final Path file;
    private @Nullable ProcessId launcher;
    private Phase phase = Phase.STOPPED;
    private final Map<String, Entry> parts = new LinkedHashMap<>();

    /** What the file says. */
    public record Contents(@Nullable ProcessId launcher, Phase phase, List<Entry> parts) {

        static final Contents NOTHING = new Contents(null, Phase.STOPPED, List.of());

        public Optional<ProcessHandle> runningLauncher() {
            return Optional.ofNullable(launcher).flatMap(ProcessId::find);
        }

        public Optional<Entry> part(String name) {
            return parts.stream().filter(part -> part.name().equals(name)).findFirst();
        }
    }

    /** One part, with what it takes to recognise it. */
    public record Entry(String name, ProcessId process, String fingerprint, State state) {

        public Optional<ProcessHandle> running() {
            return process.find();
        }
    }

    /** What the launcher is at. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING,
        STOPPED
    }

    /** How far a part has come. */
    public enum State {
        STARTING,
        READY,
        RESTARTING
    }

    public RunFile(Path file) {
        this.file = file;
    }

    /** Nothing when there is no file or it cannot be read. */
    public static Contents read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Contents.class);
        } catch (IOException | JacksonException e) {
            return Contents.NOTHING;
        }
    }

    public synchronized void begin(ProcessId launcher, Collection<Entry> adopted) {
        this.launcher = launcher;
        phase = Phase.STARTING;
        adopted.forEach(entry -> parts.put(entry.name(), entry));
        save();
    }

    synchronized void put(Entry entry) {
        parts.put(entry.name(), entry);
        save();
    }

    synchronized void remove(String part) {
        parts.remove(part);
        save();
    }

    public synchronized void allReady() {
        phase = Phase.READY;
        save();
    }

    synchronized void stopping() {
        phase = Phase.STOPPING;
        save();
    }

    public synchronized void clear() {
        launcher = null;
        phase = Phase.STOPPED;
        parts.clear();
        save();
    }

    private void save() {
        try {
            Contents contents = new Contents(launcher, phase, List.copyOf(parts.values()));
            WholeFile.write(file, JSON.writeValueAsBytes(contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

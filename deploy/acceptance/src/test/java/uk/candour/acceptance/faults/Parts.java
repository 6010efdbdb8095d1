package uk.candour.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Json;

/** The processes of the running system, as its launcher has recorded them. */
final class Parts {

    /** Sign-in, mailbox and gateway run in the launcher's own process. */
    static final String LAUNCHER = "local";

    private final Candour candour;
    private final List<String> names;

    /** All parts must be running now. */
    Parts(Candour candour) {
        this.candour = candour;
        this.names = running().stream().map(Part::name).toList();
    }

    List<String> names() {
        return names;
    }

    record Part(String name, ProcessHandle process, String state) {}

    List<Part> running() {
        JsonNode file = read(candour.home().resolve("run/parts.json"));
        List<Part> parts = new ArrayList<>();
        process(file.path("launcher"))
                .ifPresent(it -> parts.add(new Part(LAUNCHER, it, file.path("ready").asString())));
        for (JsonNode entry : file.path("parts")) {
            process(entry.path("process"))
                    .ifPresent(it ->
                            parts.add(
                                    new Part(
                                            entry.path("name").asString(),
                                            it,
                                            entry.path("state").asString())));
        }
        return parts;
    }

    Optional<Part> find(String name) {
        return running().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    boolean allReady() {
        List<Part> parts = running();
        return parts.size() == names.size()
                && parts.stream()
                        .filter(part -> !part.name().equals(LAUNCHER))
                        .allMatch(part -> part.state().equals("READY"));
    }

    /** The process with that number, if it is still the one that was recorded. */
    private static Optional<ProcessHandle> process(JsonNode id) {
        return ProcessHandle.of(id.path("pid").asLong(-1))
                .filter(ProcessHandle::isAlive)
                .filter(it -> startedAt(it, Instant.parse(id.path("startedAt").asString())));
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, recorded).abs().toSeconds() < 3;
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

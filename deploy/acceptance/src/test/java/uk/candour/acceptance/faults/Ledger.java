package uk.candour.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.script.Case;

/**
 * What the world outside was told and did, line by line, each on disk before the next step: the
 * other side of every promise that the checker looks into.
 */
public final class Ledger implements AutoCloseable {

    private final FileChannel file;
    private final Clock clock;

    public Ledger(Path path, Clock clock) {
        this.clock = clock;
        try {
            this.file =
                    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A request is about to be submitted, perhaps not for the first time. */
    void submitting(String key, String bodySha256) {
        write(line("submitting", key).put("body", bodySha256));
    }

    /** An answer came; {@code body} is the receipt where it was accepted. */
    void answered(String key, int status, JsonNode body) {
        write(line("answered", key).put("status", status).set("receipt", body));
    }

    /** Every desk has done its part and the case should end like this. */
    void played(Case it) {
        write(
                line("played", it.address())
                        .put("address", it.address())
                        .put("requestId", it.requestId())
                        .put("script", it.script().name())
                        .put("outcome", it.script().outcome()));
    }

    void killed(String part, long pid) {
        write(line("killed", part).put("pid", pid));
    }

    void note(String kind, String text) {
        write(line(kind, text));
    }

    private ObjectNode line(String kind, String key) {
        return Json.object()
                .put("at", clock.instant().toString())
                .put("kind", kind)
                .put("key", key);
    }

    private synchronized void write(JsonNode line) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<JsonNode> read(Path path) {
        try {
            return Files.readAllLines(path).stream().map(Json::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package uk.candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The {@code candour} command of this source tree, with an environment of its own. */
final class Command {

    private final Map<String, String> environment;

    Command(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The source tree, looked for upwards from where the tests run. */
    static Path sourceTree() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isExecutable(folder.resolve("candour"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "the candour command is not above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** Runs to its end and shows what it said only when it failed. */
    void run(String... arguments) {
        List<String> line = new ArrayList<>(List.of(sourceTree().resolve("candour").toString()));
        line.addAll(Arrays.asList(arguments));
        try {
            Path output = Files.createTempFile("candour-", ".out");
            var builder = new ProcessBuilder(line).directory(sourceTree().toFile());
            builder.environment().putAll(environment);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            int exit = process.waitFor();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (exit != 0) {
                throw new IllegalStateException(line + " ended with " + exit + ":\n" + said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}

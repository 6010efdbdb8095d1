package uk.candour.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import uk.candour.local.settings.Listener;

/**
 * A part that is a Java process of our own.
 *
 * @param check whether it answers; must return quickly
 * @param settling what to do each time it has become ready
 */
public record ChildJvm(
        String name,
        List<Listener> listeners,
        List<String> command,
        Map<String, String> environment,
        Path log,
        BooleanSupplier check,
        Runnable settling)
        implements Part {

    private static final long LARGEST_LOG = 20_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /**
     * Ctrl-C in a terminal reaches the whole process group; only the launcher may act on it, since
     * it ends the parts in their order. A shell hands the ignored signals down to the JVM.
     */
    private static final List<String> DEAF_TO_CTRL_C =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    @Override
    public String fingerprint() {
        String all = command + " " + new TreeMap<>(environment);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public ProcessHandle start() throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Path older = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> line = new ArrayList<>(DEAF_TO_CTRL_C);
        line.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start().toHandle();
    }

    @Override
    public boolean ready() {
        return check.getAsBoolean();
    }

    @Override
    public void settle() {
        settling.run();
    }

    @Override
    public void stop(ProcessHandle process) throws InterruptedException {
        Ending.end(process, PATIENCE);
    }
}

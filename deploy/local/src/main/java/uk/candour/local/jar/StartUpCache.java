package uk.candour.local.jar;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.candour.local.part.Jvm;

/**
 * The JVM's ahead-of-time cache of a service: what its classes look like once loaded and linked. It
 * halves the time to start, belongs to one jar and one set of JVM flags, and is only ever a help.
 */
record StartUpCache(Path file) {

    static StartUpCache of(Unpacked unpacked) {
        return new StartUpCache(unpacked.folder().resolve("app.aot"));
    }

    boolean missing() {
        return !Files.exists(file);
    }

    String option() {
        return "-XX:AOTCache=" + file;
    }

    /**
     * Starts the service once, behind everything else, up to the point where it would begin to
     * work, and keeps what it loaded.
     */
    void make(Jvm jvm, Path jar, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Path half = file.resolveSibling("half.aot");
        List<String> line = new ArrayList<>(List.of("nice", "-n", "19"));
        line.addAll(
                jvm.with("-XX:AOTCacheOutput=" + half, "-Dspring.context.exit=onRefresh")
                        .running("-jar", jar.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process training = builder.start();
        try {
            if (training.waitFor(10, TimeUnit.MINUTES)
                    && training.exitValue() == 0
                    && Files.exists(half)) {
                Files.move(half, file);
            }
        } finally {
            training.destroyForcibly();
        }
    }
}

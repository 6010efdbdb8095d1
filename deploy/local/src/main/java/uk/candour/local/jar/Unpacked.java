package uk.candour.local.jar;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.candour.local.part.Jvm;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Trees;

/**
 * A Spring Boot jar unpacked into a folder of its own in the cache: it starts in half the time, and
 * a new build does not pull the classes from under a running process.
 */
record Unpacked(Path folder, Path jar) {

    private static final int KEPT = 3;

    static Unpacked of(Path jar, Path cache) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new CannotRun(jar + " is not there: build it with mvn -DskipTests package.");
        }
        String label = jar.getFileName().toString().replaceFirst("-\\d.*", "");
        Path folder = cache.resolve(label + "-" + stamp(jar));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            Path half = Files.createTempDirectory(cache, "unpacking-");
            unpack(jar, half);
            Trees.moveIntoPlace(half, folder);
            forgetOlder(cache, label);
        }
        return new Unpacked(folder, folder.resolve(jar.getFileName()));
    }

    private static String stamp(Path jar) throws IOException {
        return Long.toString(Files.getLastModifiedTime(jar).toMillis(), 36)
                + "-"
                + Long.toString(Files.size(jar), 36);
    }

    private static void unpack(Path jar, Path folder) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Jvm.small(64)
                                        .with("-Djarmode=tools")
                                        .running(
                                                "-jar",
                                                jar.toString(),
                                                "extract",
                                                "--force",
                                                "--destination",
                                                folder.toString()))
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new CannotRun("Cannot unpack " + jar + ": " + said.strip());
        }
    }

    private static void forgetOlder(Path cache, String label) throws IOException {
        List<Path> newestFirst;
        try (Stream<Path> all = Files.list(cache)) {
            newestFirst =
                    all.filter(folder -> folder.getFileName().toString().startsWith(label + "-"))
                            .sorted(Comparator.comparing(Unpacked::made).reversed())
                            .toList();
        }
        for (Path old :
                newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
            Trees.delete(old);
        }
    }

    private static FileTime made(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}

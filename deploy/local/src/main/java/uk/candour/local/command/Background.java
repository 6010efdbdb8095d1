package uk.candour.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.candour.local.Candour;
import uk.candour.local.part.Jvm;
import uk.candour.local.part.RunFile;
import uk.candour.local.settings.Settings;

/**
 * Starts a launcher that outlives this command, and tells what it tells until all parts are ready.
 */
final class Background {

    static final String SUPERVISE = "--supervise";

    private static final int LAUNCHER_HEAP_MEGABYTES = 192;

    private final Settings settings;

    Background(Settings settings) {
        this.settings = settings;
    }

    int up(boolean demo) throws IOException, InterruptedException {
        Files.createDirectories(settings.logs());
        Path output = settings.log("launcher");
        Files.deleteIfExists(output);
        Process launcher = start(output, demo);
        LogFile said = LogFile.fromStart(output);
        while (launcher.isAlive() && !ready(launcher)) {
            said.more().forEach(Lines::say);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.MILLISECONDS.sleep(200); // what it says once it is ready
        said.more().forEach(Lines::say);
        return launcher.isAlive() ? 0 : launcher.exitValue();
    }

    private boolean ready(Process launcher) {
        RunFile.Contents contents = Running.in(settings);
        return contents.phase() == RunFile.Phase.READY
                && contents.launcher() != null
                && contents.launcher().pid() == launcher.pid();
    }

    private Process start(Path output, boolean demo) throws IOException {
        List<String> line =
                new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        line.addAll(
                Jvm.small(LAUNCHER_HEAP_MEGABYTES)
                        .with("-Dcandour.tree=" + settings.tree())
                        .running(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Candour.class.getName(),
                                "up",
                                SUPERVISE));
        if (demo) {
            line.add("--demo");
        }
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .start();
    }
}

package uk.candour.local.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.candour.local.part.PortHolder;
import uk.candour.local.part.RunFile;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/** Looks for what would keep Candour from running, and says what to do about each. */
final class Doctor implements Command {

    private static final long GIGABYTE = 1L << 30;

    private final Settings settings;
    private boolean well = true;

    Doctor(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run(List<String> options) throws Exception {
        jdk();
        maven();
        disk();
        memory();
        runFile();
        ports();
        return well ? 0 : 1;
    }

    private void jdk() {
        int version = Runtime.version().feature();
        say(
                version == 25,
                "JDK " + version + " in " + System.getProperty("java.home"),
                "Install a JDK 25, for instance from https://adoptium.net, and set JAVA_HOME.");
    }

    private void maven() throws InterruptedException {
        Optional<String> maven = firstLineOf("mvn", "-v");
        say(
                maven.isPresent(),
                maven.orElse("Maven is not on the PATH"),
                "Install Maven (apt install maven, brew install maven); it builds the jars.");
    }

    private void disk() throws IOException {
        Path there = Files.exists(settings.home()) ? settings.home() : settings.tree();
        FileStore store = Files.getFileStore(there);
        long free = store.getUsableSpace();
        say(
                free > 3 * GIGABYTE,
                "%d GB free on the disk of %s".formatted(free / GIGABYTE, there),
                "Free some space, or set CANDOUR_HOME to a folder on another disk.");
    }

    private void memory() {
        if (ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean machine) {
            long all = machine.getTotalMemorySize();
            say(
                    all > 4 * GIGABYTE,
                    "%d GB of memory".formatted(all / GIGABYTE),
                    "All parts together need 3 GB: end other programs before up.");
        }
    }

    private void runFile() {
        RunFile.Contents running = Running.in(settings);
        boolean launcher = running.runningLauncher().isPresent();
        long parts = running.parts().stream().filter(it -> it.running().isPresent()).count();
        say(
                launcher || parts == 0,
                launcher
                        ? "running, %d parts".formatted(parts)
                        : "%d parts without a launcher".formatted(parts),
                "A launcher was killed: candour up takes the parts over, candour down ends them.");
    }

    private void ports() {
        if (Running.in(settings).runningLauncher().isPresent()) {
            return; // they are held by Candour itself
        }
        for (Listener listener : Listener.values()) {
            int port = settings.port(listener);
            Optional<String> holder = PortHolder.of(port);
            say(
                    holder.isEmpty(),
                    "port %d %s"
                            .formatted(port, holder.map(it -> "in use by " + it).orElse("free")),
                    "End that program, or set %s to another port.".formatted(listener.variable()));
        }
    }

    private void say(boolean fine, String finding, String advice) {
        Lines.say((fine ? "ok       " : "problem  ") + finding);
        if (!fine) {
            Lines.say("         " + advice);
            well = false;
        }
    }

    private static Optional<String> firstLineOf(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.lines().findFirst() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

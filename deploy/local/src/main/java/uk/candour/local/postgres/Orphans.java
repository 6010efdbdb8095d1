package uk.candour.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.candour.local.part.Ending;
import uk.candour.local.part.ProcessId;

/**
 * Server processes whose postmaster was killed. They leave by themselves as soon as they look, but
 * until the last has gone no new server starts on their data.
 */
record Orphans(List<ProcessHandle> processes) {

    /** Only Linux tells in which directory a process works. */
    static boolean canBeSeen() {
        return Files.isDirectory(Path.of("/proc/self/cwd"));
    }

    /** Every process that works in this directory, as all of PostgreSQL's do. */
    static Orphans of(Path directory) {
        return new Orphans(
                ProcessHandle.allProcesses()
                        .filter(process -> worksIn(directory, process))
                        .filter(ProcessId::alive)
                        .toList());
    }

    private static boolean worksIn(Path directory, ProcessHandle process) {
        try {
            Path folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(folder).equals(directory.toRealPath());
        } catch (IOException e) {
            return false; // gone, or somebody else's
        }
    }

    void end() throws InterruptedException {
        for (ProcessHandle process : processes) {
            Ending.end(process, Duration.ofSeconds(5));
        }
    }
}

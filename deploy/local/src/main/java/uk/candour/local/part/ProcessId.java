package uk.candour.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process that cannot be mistaken for a later one with the same number. */
public record ProcessId(long pid, Instant startedAt) {

    /** The start is counted from the boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle process) {
        return new ProcessId(process.pid(), startOf(process));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** The process itself, if it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(this::isThis).filter(ProcessId::alive);
    }

    private boolean isThis(ProcessHandle process) {
        return Duration.between(startedAt, startOf(process)).abs().compareTo(TOLERANCE) < 0;
    }

    /** A zombie that nobody has reaped yet is dead, though it still has a number. */
    public static boolean alive(ProcessHandle process) {
        return process.isAlive() && !zombie(Path.of("/proc", process.pid() + "", "stat"));
    }

    private static boolean zombie(Path stat) {
        try {
            String line = Files.readString(stat);
            return line.startsWith(") Z", line.lastIndexOf(')'));
        } catch (IOException e) {
            return false; // no /proc here, or the process has just gone
        }
    }
}

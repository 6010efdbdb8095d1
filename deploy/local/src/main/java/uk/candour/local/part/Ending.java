package uk.candour.local.part;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends processes: first kindly, then not. */
public final class Ending {

    private Ending() {}

    public static void end(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    /** Waits until the process has gone; false when it has not in that time. */
    public static boolean gone(ProcessHandle process, Duration patience)
            throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (ProcessId.alive(process)) {
            if (System.nanoTime() > until) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }
}

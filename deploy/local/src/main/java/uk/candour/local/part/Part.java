package uk.candour.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.candour.local.settings.Listener;

/** One of the processes that make up a running Candour. */
public interface Part {

    String name();

    List<Listener> listeners();

    Path log();

    /**
     * Changes whenever the part would be started differently: a left-over one is then not adopted.
     */
    String fingerprint();

    /** Starts the process; it may still be getting ready when this returns. */
    ProcessHandle start() throws IOException, InterruptedException;

    boolean ready();

    /** What must hold each time the part has become ready, such as databases or topics. */
    default void settle() {}

    /** Asks the process to end and returns when it has. */
    void stop(ProcessHandle process) throws InterruptedException;
}

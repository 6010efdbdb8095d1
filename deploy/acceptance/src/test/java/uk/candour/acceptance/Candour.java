package uk.candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Mailbox;

/**
 * One running system: started for the tests in a home of its own and on free ports, or, for quick
 * work, the one that runs already (system property {@code candour.running}), found by the same
 * environment variables that it was started with.
 */
public final class Candour implements AutoCloseable {

    private final Command command;
    private final Path home;
    private final Ports ports;
    private final boolean ours;
    private final Client client;

    private Candour(Command command, Path home, Ports ports, boolean ours) {
        this.command = command;
        this.home = home;
        this.ports = ports;
        this.ours = ours;
        this.client = new Client(ports.origin());
    }

    /** Starts a system with a fresh home, or takes the one that runs. */
    public static Candour start() {
        return Boolean.getBoolean("candour.running") ? running() : start(Map.of());
    }

    /**
     * @param settings further environment variables for all parts
     */
    public static Candour start(Map<String, String> settings) {
        try {
            Path home = Files.createTempDirectory("candour-");
            Ports ports = Ports.free();
            Map<String, String> environment = new TreeMap<>(ports.environment());
            environment.put("CANDOUR_HOME", home.toString());
            environment.putAll(settings);
            var candour = new Candour(new Command(environment), home, ports, true);
            candour.up();
            return candour;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The source tree that the system was built from. */
    public static Path sourceTree() {
        return Command.sourceTree();
    }

    private static Candour running() {
        Ports ports = Ports.of(System.getenv());
        Path home = sourceTree().resolve(System.getenv().getOrDefault("CANDOUR_HOME", ".candour"));
        return new Candour(new Command(Map.of()), home, ports, false);
    }

    /** Starts what does not run; returns when every part is ready. */
    public void up() {
        command.run("up", "-d");
    }

    public URI origin() {
        return ports.origin();
    }

    public Ports ports() {
        return ports;
    }

    public Path home() {
        return home;
    }

    public Client client() {
        return client;
    }

    public Mailbox mailbox() {
        return new Mailbox("127.0.0.1", ports.of("IMAP"));
    }

    /** Stops the system and leaves its home, with the logs, for a look afterwards. */
    @Override
    public void close() {
        if (ours) {
            command.run("down");
        }
    }
}

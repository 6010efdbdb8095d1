package uk.candour.local.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.candour.local.part.Part;
import uk.candour.local.part.ProcessId;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;
import uk.candour.local.settings.Trees;

/** The PostgreSQL server as a part: made when it is not there, and durable. */
public final class Cluster implements Part {

    /** The packed server's defaults are meant for tests; here an acknowledged write must last. */
    private static final List<String> DURABLE =
            List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private static final List<String> SMALL_AND_LOCAL =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=''",
                    "max_connections=120",
                    "shared_buffers=96MB",
                    "max_wal_size=512MB",
                    "timezone=UTC",
                    "log_timezone=UTC");

    private static final String LOCK = "postmaster.pid";

    private final Settings settings;
    private final Secrets secrets;
    private final Path directory;
    private final Databases databases;

    public Cluster(Settings settings, Secrets secrets, List<String> names) {
        this.settings = settings;
        this.secrets = secrets;
        this.directory = settings.data().resolve("postgres");
        this.databases = new Databases(settings.port(Listener.POSTGRES), secrets, names);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<Listener> listeners() {
        return List.of(Listener.POSTGRES);
    }

    @Override
    public Path log() {
        return settings.log(name());
    }

    @Override
    public String fingerprint() {
        return directory + " " + options();
    }

    @Override
    public ProcessHandle start() throws IOException, InterruptedException {
        Files.createDirectories(settings.logs());
        if (!Files.exists(directory)) {
            create();
        }
        makeWay();
        run(
                List.of(
                        "-D",
                        directory.toString(),
                        "-l",
                        log().toString(),
                        "-w",
                        "-t",
                        "90",
                        "-o",
                        options(),
                        "start"),
                "pg_ctl");
        return postmaster().orElseThrow(() -> new IOException("PostgreSQL ended at once"));
    }

    /**
     * A postmaster that was killed leaves a file with its number, which PostgreSQL believes as long
     * as any process has that number, be it a zombie or somebody else's.
     */
    private void makeWay() throws IOException, InterruptedException {
        if (Orphans.canBeSeen()) {
            Orphans.of(directory).end();
            Files.deleteIfExists(directory.resolve(LOCK));
        }
    }

    private String options() {
        List<String> options = new ArrayList<>();
        options.add("-p " + settings.port(Listener.POSTGRES));
        DURABLE.forEach(setting -> options.add("-c " + setting));
        SMALL_AND_LOCAL.forEach(setting -> options.add("-c " + setting));
        return String.join(" ", options);
    }

    /** Made under another name, so that a killed attempt never looks like a database. */
    private void create() throws IOException, InterruptedException {
        Files.createDirectories(directory.getParent());
        Path half = directory.resolveSibling("postgres.new");
        Trees.delete(half);
        Path password = Files.createTempFile(directory.getParent(), "password", "");
        try {
            Files.writeString(password, secrets.of("postgres"));
            run(
                    List.of(
                            "-D",
                            half.toString(),
                            "-U",
                            "postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"),
                    "initdb");
        } finally {
            Files.delete(password);
        }
        Trees.moveIntoPlace(half, directory);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path file = directory.resolve(LOCK);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }

    @Override
    public boolean ready() {
        return databases.answer();
    }

    @Override
    public void settle() {
        databases.ensure();
    }

    /** An empty database for trying something; returns its address. */
    public String makeScratch(String owner) {
        return databases.makeScratch(owner);
    }

    public void dropScratch() {
        databases.dropScratch();
    }

    @Override
    public void stop(ProcessHandle process) throws InterruptedException {
        try {
            run(
                    List.of("-D", directory.toString(), "-m", "fast", "-w", "-t", "60", "stop"),
                    "pg_ctl");
        } catch (IOException | CannotRun e) {
            if (ProcessId.alive(process)) {
                process.destroyForcibly();
            }
        }
    }

    private void run(List<String> arguments, String program)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(NotRoot.prefix());
        line.add(Binaries.in(settings.cache()).program(program));
        line.addAll(arguments);
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .redirectInput(new File("/dev/null"))
                        .start();
        if (process.waitFor() != 0) {
            throw new CannotRun("%s failed. Its log: %s".formatted(program, log()));
        }
    }
}

package uk.candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.candour.contract.Topic;
import uk.candour.local.kafka.BrokerPart;
import uk.candour.local.part.Part;
import uk.candour.local.part.Progress;
import uk.candour.local.part.RunFile;
import uk.candour.local.part.Supervisor;
import uk.candour.local.postgres.Cluster;
import uk.candour.local.settings.FreePorts;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/**
 * The real PostgreSQL and the real broker: started, killed, restarted, stopped and started again.
 */
@Tag("slow")
class FoundationsTest {

    @TempDir Path home;

    private Settings settings;
    private Secrets secrets;
    private Supervisor supervisor;

    @BeforeEach
    void start() throws Exception {
        settings = FreePorts.settings(home);
        secrets = Secrets.in(settings);
        supervisor = startAll();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void surviveTheDeathOfEachAndAStop() throws Exception {
        execute("CREATE TABLE kept (name text)");
        execute("INSERT INTO kept VALUES ('before')");

        kill("postgresql");
        kill("kafka");
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(this::bothAnswer);
        execute("INSERT INTO kept VALUES ('between')");
        supervisor.stop();
        supervisor = startAll();

        assertThat(rows()).isEqualTo(2);
        assertThat(topics()).contains("foi.intake.events").hasSize(Topic.values().length);
    }

    private Supervisor startAll() throws Exception {
        List<Part> parts =
                List.of(
                        new Cluster(settings, secrets, List.of("intake", "approval")),
                        BrokerPart.of(settings, System.getProperty("java.class.path")));
        Supervisor started =
                new Supervisor(new RunFile(runFile()), new Quietly(), Duration.ofMinutes(2));
        started.adopt(RunFile.read(runFile()), parts);
        started.start(parts, 2);
        return started;
    }

    private void kill(String part) {
        RunFile.read(runFile())
                .part(part)
                .flatMap(RunFile.Entry::running)
                .orElseThrow()
                .destroyForcibly();
    }

    private boolean bothAnswer() throws Exception {
        boolean ready =
                RunFile.read(runFile()).parts().stream()
                        .allMatch(it ->
                                it.state() == RunFile.State.READY && it.running().isPresent());
        return ready && rows() == 1 && !topics().isEmpty();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int rows() throws Exception {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM kept")) {
            count.next();
            return count.getInt(1);
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/intake".formatted(settings.port(Listener.POSTGRES)),
                "intake",
                secrets.of("intake"));
    }

    private Set<String> topics() throws Exception {
        String broker = "127.0.0.1:" + settings.port(Listener.KAFKA);
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }

    private Path runFile() {
        return settings.run().resolve("parts.json");
    }

    /** Nobody listens. */
    private record Quietly() implements Progress {

        @Override
        public void ready(String part, Duration took) {}

        @Override
        public void died(String part, Duration restartIn) {}

        @Override
        public void back(String part, Duration took) {}
    }
}

package uk.candour.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.servers.RealServers;

/**
 * The outbox relay beside a bare select-send-mark loop on the same rows: messages a second, and
 * their ratio.
 */
@RealServers
@SpringBootTest(
        classes = RelayApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=benchmark",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
            "spring.cloud.stream.bindings.relay-out-0.destination=benchmark.relay",
        })
class RelayBenchmark {

    private static final int CASES = 1_000;
    private static final int MESSAGES_OF_A_CASE = 10;
    private static final int TOGETHER = 2;
    private static final int ROUNDS = 5;

    @Autowired private Outbox outbox;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Autowired private SmartLifecycle relay;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    /** The body of a message of ordinary size. */
    record Said(String words) {}

    @Test
    void relayBesideTheBareLoop() throws ExecutionException, InterruptedException {
        relay.stop();
        List<Double> ratios = new ArrayList<>();
        try (BareLoop bare = new BareLoop(jdbc, brokers)) {
            time(bare::drain);
            time(this::drainByRelay);
            for (int round = 0; round < ROUNDS; round++) {
                double relayFirst = time(this::drainByRelay);
                double bareFirst = time(bare::drain);
                double bareSecond = time(bare::drain);
                double relaySecond = time(this::drainByRelay);
                double ratio = (relayFirst + relaySecond) / (bareFirst + bareSecond);
                ratios.add(ratio);
                System.out.printf(
                        "relay %.0f and %.0f, bare loop %.0f and %.0f messages/s, ratio %.2f%n",
                        relayFirst, relaySecond, bareFirst, bareSecond, ratio);
            }
        }
        ratios.sort(null);
        System.out.printf(
                "outbox relay / bare loop: median %.2f (%.2f to %.2f)%n",
                ratios.get(ratios.size() / 2), ratios.getFirst(), ratios.getLast());
    }

    /** A way to empty the outbox. */
    private interface Drain {
        void run() throws ExecutionException, InterruptedException;
    }

    /** Fills the outbox and returns the messages a second at which it was emptied. */
    private double time(Drain drain) throws ExecutionException, InterruptedException {
        fill();
        long start = System.nanoTime();
        drain.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return CASES * MESSAGES_OF_A_CASE / seconds;
    }

    private void fill() {
        jdbc.sql("truncate outbox, case_sequence").update();
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(UUID.randomUUID());
        }
        for (int i = 0; i < MESSAGES_OF_A_CASE; i += TOGETHER) {
            transaction.executeWithoutResult(status -> cases.forEach(this::sendTogether));
        }
        jdbc.sql("analyze outbox").update();
    }

    /** One step of a case says two things, as most do: a command and where the case is. */
    private void sendTogether(UUID one) {
        for (int i = 0; i < TOGETHER; i++) {
            outbox.send(Outgoing.of("benchmark.relay", one, new Said("x".repeat(600))));
        }
    }

    private void drainByRelay() throws InterruptedException {
        relay.start();
        while (jdbc.sql("select exists (select 1 from outbox where sent_at is null)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(5);
        }
        relay.stop();
    }
}

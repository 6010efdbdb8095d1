package uk.candour.platform.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.utils.Exit;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** PostgreSQL's own binaries and a Kafka broker in this JVM. */
final class EmbeddedServers implements Servers {

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafkaKraftBroker kafka;

    EmbeddedServers() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        // The broker loses its directory when the JVM ends and would then call exit within exit,
        // which never returns.
        Exit.setExitProcedure((code, message) -> {});
        Exit.setHaltProcedure((code, message) -> {});
        kafka = new EmbeddedKafkaKraftBroker(1, 4);
        kafka.afterPropertiesSet();
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public String brokers() {
        return kafka.getBrokersAsString();
    }

    @Override
    public String toString() {
        return "embedded PostgreSQL and embedded Kafka";
    }
}

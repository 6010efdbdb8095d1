package uk.candour.platform.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's context at the servers. */
class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Servers servers = Servers.running();
        EndBeforeServers.willEnd(context);
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        createDatabase(servers, database);
        bindings(context)
                .forEach((name, binding) -> {
                    createTopic(servers, binding.destination());
                    TestPropertyValues.of(
                                    "spring.cloud.stream.bindings.%s.group=%s"
                                            .formatted(name, database))
                            .applyTo(context);
                });
        TestPropertyValues.of(
                        "spring.datasource.url="
                                + servers.jdbcUrl()
                                        .replaceFirst("/(postgres|test)\\b", "/" + database),
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.kafka.bootstrap-servers=" + servers.brokers(),
                        "candour.documents.directory="
                                + System.getProperty("java.io.tmpdir")
                                + "/"
                                + database)
                .applyTo(context);
    }

    /** What is read of a binding's settings. */
    record Bound(String destination) {}

    private static Map<String, Bound> bindings(ConfigurableApplicationContext context) {
        return Binder.get(context.getEnvironment())
                .bind("spring.cloud.stream.bindings", Bindable.mapOf(String.class, Bound.class))
                .orElse(Map.of());
    }

    private static void createDatabase(Servers servers, String database) {
        try (Connection connection =
                        DriverManager.getConnection(
                                servers.jdbcUrl(), servers.user(), servers.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void createTopic(Servers servers, String topic) {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers.brokers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1))).all().get();
        } catch (ExecutionException fault) {
            if (!(fault.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(fault);
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}

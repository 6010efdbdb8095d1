package uk.candour.platform.servers;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers of the official images, or of the stand-ins that the environment names. */
final class ContainerServers implements Servers {

    private static final String POSTGRES_IMAGE = image("IT_IMAGE_POSTGRES", "postgres:17");
    private static final String KAFKA_IMAGE = image("IT_IMAGE_KAFKA", "apache/kafka:4.2.1");

    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;

    ContainerServers() {
        postgres =
                new PostgreSQLContainer(
                                DockerImageName.parse(POSTGRES_IMAGE)
                                        .asCompatibleSubstituteFor("postgres"))
                        .withCommand("postgres", "-c", "max_connections=200");
        kafka =
                new KafkaContainer(
                        DockerImageName.parse(KAFKA_IMAGE)
                                .asCompatibleSubstituteFor("apache/kafka"));
        postgres.start();
        kafka.start();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            kafka.stop();
                            postgres.stop();
                        }));
    }

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static String image(String setting, String official) {
        return System.getenv().getOrDefault(setting, official);
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl();
    }

    @Override
    public String user() {
        return postgres.getUsername();
    }

    @Override
    public String password() {
        return postgres.getPassword();
    }

    @Override
    public String brokers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String toString() {
        return "containers of " + POSTGRES_IMAGE + " and " + KAFKA_IMAGE;
    }
}

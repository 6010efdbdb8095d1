package uk.candour.platform.servers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers of the official images, or of the stand-ins that the environment names. */
final class ContainerServers implements Servers {

    private static final String POSTGRES_IMAGE = image("IT_IMAGE_POSTGRES", "postgres:17");
    private static final String KAFKA_IMAGE = image("IT_IMAGE_KAFKA", "apache/kafka:4.2.1");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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

    /**
     * @param lacking why containers cannot be had, null when they can; asked only if it matters
     * @throws IllegalStateException when containers are wanted and cannot be had
     */
    static boolean chosen(String wanted, Supplier<@Nullable String> lacking) {
        if (wanted.equals("embedded")) {
            return false;
        }
        String why = lacking.get();
        if (why != null && wanted.equals("docker")) {
            throw new IllegalStateException("No containers, but candour.servers=docker: " + why);
        }
        if (why != null) {
            System.out.println("[servers] no containers: " + why);
        }
        return why == null;
    }

    /**
     * Why containers cannot be had; null when they can. Without a registry a pull may hang for
     * minutes, so it gets one.
     */
    static @Nullable String lacking() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return "there is no Docker engine";
        }
        ExecutorService asking =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            asking.submit(() -> pullIfMissing(POSTGRES_IMAGE, KAFKA_IMAGE))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return null;
        } catch (TimeoutException fault) {
            return "the images did not come within %s s".formatted(PATIENCE.toSeconds());
        } catch (ExecutionException fault) {
            return "the images cannot be had: " + fault.getCause();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        } finally {
            asking.shutdownNow();
        }
    }

    private static Void pullIfMissing(String... images) throws InterruptedException {
        DockerClient docker = DockerClientFactory.instance().client();
        for (String image : images) {
            try {
                docker.inspectImageCmd(image).exec();
            } catch (NotFoundException missing) {
                docker.pullImageCmd(image).start().awaitCompletion();
            }
        }
        return null;
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

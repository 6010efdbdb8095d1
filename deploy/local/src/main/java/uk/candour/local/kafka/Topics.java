package uk.candour.local.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import uk.candour.contract.Topic;
import uk.candour.local.settings.CannotRun;

/** The topics of the contract, made where they are missing. */
public final class Topics {

    /**
     * Never changed once cases run: the number of partitions decides where a case's messages go.
     */
    private static final int PARTITIONS = 12;

    private static final short ONE_BROKER = 1;

    private final String bootstrapServers;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public void ensure() {
        try (Admin admin = admin()) {
            Set<String> there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing =
                    Arrays.stream(Topic.values())
                            .filter(topic -> !there.contains(topic.wireName()))
                            .map(Topics::asNew)
                            .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotRun("Cannot make the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while making the topics", e);
        }
    }

    static NewTopic asNew(Topic topic) {
        return new NewTopic(topic.wireName(), PARTITIONS, ONE_BROKER)
                .configs(topic == Topic.APPLICANT_CONTACTS ? latestOnly() : sevenDays());
    }

    private static Map<String, String> sevenDays() {
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(Duration.ofDays(7)));
    }

    /** An erased contact must be gone from the log within about a day, so segments roll hourly. */
    private static Map<String, String> latestOnly() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.SEGMENT_MS_CONFIG,
                millis(Duration.ofHours(1)),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                millis(Duration.ofHours(24)));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private Admin admin() {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000",
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "30000"));
    }
}

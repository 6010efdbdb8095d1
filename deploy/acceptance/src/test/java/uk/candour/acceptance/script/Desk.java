package uk.candour.acceptance.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;

/** Finds, claims and completes the work of one case, insisting that every call is granted. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String requestId;

    public Desk(String requestId) {
        this.requestId = requestId;
    }

    /** Waits until the work is in the robot's list and claims it. */
    public Work claim(Robot robot, Service service, String queue) {
        Work listed = await(robot, service, queue);
        Answer claimed = robot.claim(listed);
        assertThat(claimed.status()).as("claim in %s: %s", queue, claimed).isEqualTo(200);
        return new Work(service, claimed.json());
    }

    /** Waits until the work is in the robot's list and leaves it there. */
    public Work await(Robot robot, Service service, String queue) {
        return Awaitility.await("work in " + queue)
                .atMost(PATIENCE)
                .until(() -> find(robot, service, queue), Optional::isPresent)
                .orElseThrow();
    }

    public JsonNode complete(Robot robot, Work work, String body, Object... values) {
        Answer done = robot.complete(work, Json.object(body, values));
        assertThat(done.status()).as("completion in %s: %s", work.queue(), done).isEqualTo(200);
        return done.json();
    }

    public Optional<Work> find(Robot robot, Service service, String queue) {
        return robot.work(service, queue, 200).stream()
                .filter(work -> work.requestId().equals(requestId))
                .findFirst();
    }
}

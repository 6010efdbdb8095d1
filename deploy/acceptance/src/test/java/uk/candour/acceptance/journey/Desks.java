package uk.candour.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;

/** Finds, claims and completes the work of one case, insisting that every call is granted. */
final class Desks {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String requestId;

    Desks(String requestId) {
        this.requestId = requestId;
    }

    /** Waits until the work is in the robot's list and claims it. */
    Work claim(Robot robot, Service service, String queue) {
        Work listed =
                await("work in " + queue)
                        .atMost(PATIENCE)
                        .until(() -> find(robot, service, queue), Optional::isPresent)
                        .orElseThrow();
        Answer claimed = robot.claim(listed);
        assertThat(claimed.status()).as("claim in %s: %s", queue, claimed).isEqualTo(200);
        return new Work(service, claimed.json());
    }

    JsonNode complete(Robot robot, Work work, String body, Object... values) {
        Answer done = robot.complete(work, Json.object(body, values));
        assertThat(done.status()).as("completion in %s: %s", work.queue(), done).isEqualTo(200);
        return done.json();
    }

    Optional<Work> find(Robot robot, Service service, String queue) {
        return robot.work(service, queue, 200).stream()
                .filter(work -> work.requestId().equals(requestId))
                .findFirst();
    }
}

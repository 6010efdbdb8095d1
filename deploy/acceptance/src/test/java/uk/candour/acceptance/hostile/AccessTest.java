package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.hostile.Refusal.assertFieldError;
import static uk.candour.acceptance.hostile.Refusal.assertProblem;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Json;
import uk.candour.acceptance.client.Robot;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;

/** H01–H03: each queue and each piece of work against everybody who has no business there. */
@AloneOnCandour
class AccessTest {

    private static final List<String> EVERYBODY =
            List.of(
                    "robot-officer",
                    "robot-adviser",
                    "robot-assessor-information-security",
                    "robot-assessor-finance",
                    "robot-approver",
                    "robot-qualified-person",
                    "robot-reviewer",
                    "robot-manager",
                    "robot-admin");

    private final Client client;

    AccessTest(Candour candour) {
        this.client = candour.client();
    }

    @Test
    void eachQueueIsClosedToOtherRoles() {
        refuses(Service.INTAKE, "triage", "robot-officer");
        refuses(Service.ASSESSMENT, "consider", "robot-officer");
        refuses(Service.ASSESSMENT, "reply", "robot-officer");
        refuses(Service.ASSESSMENT, "public-interest", "robot-adviser");
        refuses(
                Service.ASSESSMENT,
                "search",
                "robot-assessor-information-security",
                "robot-assessor-finance");
        refuses(
                Service.ASSESSMENT,
                "harm",
                "robot-assessor-information-security",
                "robot-assessor-finance");
        refuses(Service.APPROVAL, "sign-off", "robot-approver");
        refuses(Service.APPROVAL, "opinion", "robot-qualified-person");
        refuses(Service.NOTIFICATION, "undeliverable", "robot-officer");
    }

    @Test
    void triageIsForOfficersAlone() {
        closedToAllBut(Stage.submitted(client).triage(), "robot-officer");
    }

    @Test
    void aDepartmentsSearchIsForThatDepartmentAlone() {
        Work search = Stage.searching(client).search();

        closedToAllBut(search, "robot-assessor-information-security");
        assertThat(client.assessor("finance").work(Service.ASSESSMENT))
                .extracting(Work::id)
                .doesNotContain(search.id());
    }

    @Test
    void theDeadlinesBoardIsForManagers() {
        for (String robot :
                List.of("robot-assessor-finance", "robot-adviser", "robot-qualified-person")) {
            assertProblem(client.robot(robot).get("/approval/api/deadlines"), 403);
        }
        assertThat(client.manager().get("/approval/api/deadlines").status()).isEqualTo(200);
    }

    @Test
    void aQueueThatIsNotThereIsRefused() {
        assertFieldError(client.officer().page(Service.ASSESSMENT, "dreams", "", 10), "queue");
    }

    /** Naming a queue of others is refused. */
    private void refuses(Service service, String queue, String... allowed) {
        strangers(allowed)
                .map(robot -> robot.page(service, queue, "", 10))
                .forEach(page -> assertProblem(page, 403));
        Stream.of(allowed)
                .map(robot -> client.robot(robot).page(service, queue, "", 10))
                .forEach(page -> assertThat(page.status()).as("%s", page).isEqualTo(200));
    }

    private void closedToAllBut(Work work, String allowed) {
        strangers(allowed)
                .forEach(robot -> {
                    assertProblem(robot.read(work), 403, 404);
                    assertProblem(robot.claim(work), 403, 404);
                    assertProblem(robot.release(work), 403, 404);
                    assertProblem(robot.complete(work, Json.object()), 403, 404);
                    assertProblem(
                            robot.get(work.path() + "/documents/" + "0".repeat(64)), 403, 404);
                });
    }

    private Stream<Robot> strangers(String... allowed) {
        return EVERYBODY.stream()
                .filter(robot -> !List.of(allowed).contains(robot))
                .map(client::robot);
    }
}

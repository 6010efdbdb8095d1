package uk.candour.platform.workqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.login.Person;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.web.PreconditionFailed;
import uk.candour.platform.web.PreconditionRequired;

@RealServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=work",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
        })
class WorkQueueTests {

    private static final Person DORA = person("dora", "digger", "quarry");
    private static final Person DAN = person("dan", "digger", "quarry");
    private static final Person PIT = person("pit", "digger", "pit");
    private static final Person JUDY = person("judy", "judge", null);

    @Autowired private WorkQueue queue;
    @Autowired private Work work;
    @Autowired private WorkList list;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Test
    void opensTheWorkOfACommandOnce() {
        UUID command = UUID.randomUUID();

        UUID first = open(command, "digging", "quarry");
        UUID second = open(command, "digging", "quarry");

        assertThat(second).isEqualTo(first);
        assertThat(told(first)).containsExactly("opened");
    }

    @Test
    void letsOneOfManyClaimIt() throws InterruptedException {
        UUID id = open("digging", "quarry");
        List<Callable<WorkItem>> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Person rival = person("rival" + i, "digger", "quarry");
            claims.add(() -> work.claim(id, rival));
        }

        try (ExecutorService all = Executors.newFixedThreadPool(4)) {
            assertThat(all.invokeAll(claims).stream().filter(WorkQueueTests::succeeded)).hasSize(1);
        }
        assertThat(told(id)).containsExactly("opened", "claimed");
    }

    @Test
    void showsADepartmentOnlyItsOwnWork() {
        UUID id = open("digging", "quarry");

        assertThat(allOf(DORA)).contains(id);
        assertThat(allOf(PIT)).doesNotContain(id);
        assertThat(allOf(JUDY)).doesNotContain(id);
        assertThatThrownBy(() -> work.see(id, PIT)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.claim(id, JUDY)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.see(UUID.randomUUID(), DORA)).isInstanceOf(NotFound.class);
    }

    @Test
    void givesADepartmentsKindOfWorkThatBelongsToNoneToAnotherRole() {
        UUID id = open("digging", null);

        assertThat(allOf(JUDY)).contains(id);
        assertThat(work.claim(id, JUDY).claimedBy()).extracting("sub").isEqualTo("judy");
        assertThat(allOf(DORA)).doesNotContain(id);
        assertThatThrownBy(() -> work.see(id, DORA)).isInstanceOf(Forbidden.class);
    }

    @Test
    void completesOnlyWhatTheCallerClaimedAndSawLast() {
        UUID id = open("digging", "quarry");
        assertThatThrownBy(() -> complete(id, "\"1\"", "{}", DORA)).isInstanceOf(Conflict.class);
        String etag = work.claim(id, DORA).etag();

        assertThatThrownBy(() -> complete(id, etag, "{}", DAN)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> complete(id, null, "{}", DORA))
                .isInstanceOf(PreconditionRequired.class);
        assertThatThrownBy(() -> complete(id, "\"1\"", "{}", DORA))
                .isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> complete(id, etag, "{}", DORA)).isInstanceOf(FieldErrors.class);
        complete(id, etag, "{\"reason\":\"because\"}", DORA);

        assertThatThrownBy(() -> complete(id, etag, "{\"reason\":\"again\"}", DORA))
                .isInstanceOf(Conflict.class);
        assertThat(told(id)).containsExactly("opened", "claimed", "completed");
        assertThat(allOf(DORA)).doesNotContain(id);
    }

    @Test
    void refusesToCompleteWhatIsNoLongerWanted() {
        UUID command = UUID.randomUUID();
        UUID id = open(command, "judging", null);
        String etag = work.claim(id, JUDY).etag();

        transaction.executeWithoutResult(status -> queue.cancel(command));

        assertThatThrownBy(() -> complete(id, etag, "{\"reason\":\"x\"}", JUDY))
                .isInstanceOf(Conflict.class);
        assertThat(told(id)).containsExactly("opened", "claimed", "cancelled");
    }

    @Test
    void givesReleasedWorkBackToItsQueue() {
        UUID id = open("digging", "quarry");
        work.claim(id, DORA);

        assertThatThrownBy(() -> work.release(id, DAN)).isInstanceOf(Forbidden.class);
        work.release(id, DORA);

        assertThat(work.claim(id, DAN).claimedBy()).extracting("sub").isEqualTo("dan");
    }

    private UUID open(String name, @Nullable String department) {
        return open(UUID.randomUUID(), name, department);
    }

    private UUID open(UUID command, String name, @Nullable String department) {
        transaction.executeWithoutResult(status ->
                queue.open(new NewWork(command, name, UUID.randomUUID(), department, Map.of())));
        return idOf(command);
    }

    private UUID idOf(UUID command) {
        return jdbc.sql("select id from work_item where command_id = :command")
                .param("command", command)
                .query(UUID.class)
                .single();
    }

    private List<UUID> allOf(Person person) {
        return list.of(person, null, null, 200).items().stream().map(WorkItem::id).toList();
    }

    private void complete(UUID id, @Nullable String etag, String body, Person by) {
        Answer answer = new Answer(JsonMapper.shared().readTree(body));
        work.complete(id, etag, () -> answer, by);
    }

    private List<@Nullable String> told(UUID id) {
        return jdbc.sql(
                        """
                        select o.body::json ->> 'what' from outbox o join work_item w on w.subject = o.subject
                        where w.id = :id order by o.position
                        """)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static boolean succeeded(Future<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Conflict.class);
            return false;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static Person person(String sub, String role, @Nullable String department) {
        return new Person("https://issuer.example", sub, sub, Set.of(role), department);
    }
}

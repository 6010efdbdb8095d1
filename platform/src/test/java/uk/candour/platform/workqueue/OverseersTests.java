package uk.candour.platform.workqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.login.Person;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.Forbidden;

/** Work whose claimant is away. */
@RealServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=oversight",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
        })
class OverseersTests {

    private static final Person DORA = person("dora", "digger", "quarry");
    private static final Person DAN = person("dan", "digger", "quarry");
    private static final Person MARIA = person("maria", "manager", null);
    private static final Person MAX = person("max", "manager", "quarry");
    private static final Person PIA = person("pia", "manager", "pit");

    @Autowired private WorkQueue queue;
    @Autowired private Work work;
    @Autowired private WorkList list;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();

    @Test
    void givesBackWhatSomebodyElseHasTaken() {
        UUID id = open("quarry");
        work.claim(id, DORA);

        work.release(id, MARIA);

        assertThat(work.claim(id, DAN).claimedBy()).extracting("sub").isEqualTo("dan");
        assertThat(
                        jdbc.sql(
                                        """
                                        select body::json ->> 'what' from outbox where subject = :subject
                                        order by position
                                        """)
                                .param("subject", subject)
                                .query(String.class)
                                .list())
                .containsExactly("opened", "claimed", "released", "claimed");
    }

    @Test
    void seesNoMoreOfItThanThatItIsTaken() {
        UUID id = open("quarry");

        assertThatThrownBy(() -> work.release(id, MARIA)).isInstanceOf(Forbidden.class);
        work.claim(id, DORA);
        assertThatThrownBy(() -> work.see(id, MARIA)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.claim(id, MARIA)).isInstanceOf(Forbidden.class);
    }

    @Test
    void overseesTheOwnDepartmentAlone() {
        UUID id = open("quarry");
        work.claim(id, DORA);

        assertThat(taken(PIA)).doesNotContain(id);
        assertThatThrownBy(() -> work.release(id, PIA)).isInstanceOf(Forbidden.class);
        assertThat(taken(MAX)).contains(id);
        work.release(id, MAX);
        assertThat(taken(MAX)).doesNotContain(id);
    }

    @Test
    void leavesItToColleaguesToWait() {
        UUID id = open("quarry");
        work.claim(id, DORA);

        assertThatThrownBy(() -> work.release(id, DAN)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> list.taken(DAN)).isInstanceOf(Forbidden.class);
        assertThat(taken(MARIA)).contains(id);
    }

    @Test
    void givesNothingBackThatIsDone() {
        UUID id = open("quarry");
        work.claim(id, DORA);
        transaction.executeWithoutResult(status -> queue.cancel(id(id)));

        assertThat(taken(MARIA)).doesNotContain(id);
        assertThatThrownBy(() -> work.release(id, MARIA)).isInstanceOf(Conflict.class);
    }

    /** Here because any real database will do: what a row holds is not said in errors. */
    @Test
    void keepsWhatARowHoldsOutOfErrors() {
        UUID id = open("quarry");

        assertThatThrownBy(() ->
                        jdbc.sql("insert into work_item select * from work_item where id = :id")
                                .param("id", id)
                                .update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("work_item")
                .hasMessageNotContaining(id.toString());
    }

    private UUID open(@Nullable String department) {
        UUID command = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                queue.open(new NewWork(command, "digging", subject, department, Map.of())));
        return jdbc.sql("select id from work_item where command_id = :command")
                .param("command", command)
                .query(UUID.class)
                .single();
    }

    private UUID id(UUID item) {
        return queue.find(item).orElseThrow().commandId();
    }

    private List<UUID> taken(Person person) {
        return list.taken(person).stream().map(WorkItem::id).toList();
    }

    private static Person person(String sub, String role, @Nullable String department) {
        return new Person("https://issuer.example", sub, sub, Set.of(role), department);
    }
}

package uk.candour.platform.workqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.candour.platform.login.Person;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;

/** Which work a list shows, in which order, page by page. */
@RealServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=work",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
        })
class WorkListTests {

    private static final Person DORA = person("dora", "digger", "quarry");
    private static final Person JUDY = person("judy", "judge", null);

    @Autowired private WorkQueue queue;
    @Autowired private WorkList list;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Test
    void refusesAQueueThatIsNotThereOrNotTheCallers() {
        assertThatExceptionOfType(FieldErrors.class)
                .isThrownBy(() -> list.of(DORA, "dreaming", null, 10))
                .extracting(FieldErrors::byField)
                .isEqualTo(Map.of("queue", "Name one of: digging, judging."));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> list.of(DORA, "judging", null, 10))
                .withMessageContaining("another role");
        assertThat(list.of(DORA, "", null, 10).items()).isNotNull();
        assertThat(list.of(JUDY, "digging", null, 10).items()).isNotNull();
    }

    /** Property: however long the pages, each piece of work is listed once, most urgent first. */
    @Test
    void pagesThroughEverythingOnceMostUrgentFirst() {
        Random random = new Random(20261122);
        Person reader = person("reader", "digger", "library");
        Set<UUID> opened = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            UUID subject = UUID.randomUUID();
            LocalDate due =
                    random.nextInt(5) == 0 ? null : LocalDate.of(2026, 12, 1 + random.nextInt(9));
            opened.add(open(subject, "library", due));
        }

        for (int limit : new int[] {1, 7, 40, 200}) {
            List<WorkItem> seen = new ArrayList<>();
            String after = null;
            do {
                WorkList.Page page = list.of(reader, "digging", after, limit);
                seen.addAll(page.items());
                after = page.next();
            } while (after != null);

            assertThat(seen.stream().map(WorkItem::id)).containsExactlyInAnyOrderElementsOf(opened);
            assertThat(seen.stream().map(it -> it.dueOn() == null ? WorkTable.NO_DATE : it.dueOn()))
                    .isSorted();
        }
    }

    @Test
    void goesOnAfterWorkWhoseDueDateMovedMeanwhile() {
        Person reader = person("reader", "digger", "archive");
        Set<UUID> opened = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            UUID id = open(UUID.randomUUID(), "archive", null);
            jdbc.sql(
                            """
                            insert into work_subject (subject, due_on)
                            select subject, date '2026-12-01' from work_item where id = :id
                            """)
                    .param("id", id)
                    .update();
            opened.add(id);
        }

        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            WorkList.Page page = list.of(reader, "digging", after, 1);
            seen.addAll(page.items().stream().map(WorkItem::id).toList());
            after = page.next();
        } while (after != null && seen.size() < 10);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(opened);
    }

    private UUID open(UUID subject, String department, @Nullable LocalDate due) {
        UUID command = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            queue.open(new NewWork(command, "digging", subject, department, Map.of()));
            if (due != null) {
                queue.describe(subject, new WorkSubject("REF", null, due));
            }
        });
        return jdbc.sql("select id from work_item where command_id = :command")
                .param("command", command)
                .query(UUID.class)
                .single();
    }

    private static Person person(String sub, String role, @Nullable String department) {
        return new Person("https://issuer.example", sub, sub, Set.of(role), department);
    }
}

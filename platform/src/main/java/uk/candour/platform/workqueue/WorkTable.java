package uk.candour.platform.workqueue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.login.Person;
import uk.candour.platform.outbox.TimeOrderedIds;

/** The rows of the queues; every method runs in its caller's transaction. */
@Repository
class WorkTable {

    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    static final String SELECT =
            """
            select w.*, s.reference, s.title, s.due_on
            from work_item w left join work_subject s on s.subject = w.subject
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the new item's id, or nothing where the command has its work already. */
    Optional<UUID> insert(NewWork work) {
        return jdbc.sql(
                        """
                        insert into work_item (id, command_id, queue, subject, department, details, state, urgency,
                                               version, opened_at)
                        select :id, :command, :queue, :subject, :department, :details::jsonb, 'OPEN',
                               coalesce((select due_on from work_subject where subject = :subject), :noDate), 1, :now
                        on conflict (command_id) do nothing
                        returning id
                        """)
                .param("id", TimeOrderedIds.next(clock))
                .param("command", work.commandId())
                .param("queue", work.queue())
                .param("subject", work.subject())
                .param("department", work.department())
                .param("details", JSON.writeValueAsString(work.details()))
                .param("noDate", NO_DATE)
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    Optional<WorkItem> find(UUID id) {
        return jdbc.sql(SELECT + " where w.id = :id")
                .param("id", id)
                .query(WorkTable::read)
                .optional();
    }

    Optional<WorkItem> lock(UUID id) {
        return jdbc.sql(SELECT + " where w.id = :id for update of w")
                .param("id", id)
                .query(WorkTable::read)
                .optional();
    }

    Optional<WorkItem> lockByCommand(UUID commandId) {
        return jdbc.sql(SELECT + " where w.command_id = :command for update of w")
                .param("command", commandId)
                .query(WorkTable::read)
                .optional();
    }

    void claim(UUID id, @Nullable Person by) {
        jdbc.sql(
                        """
                        update work_item set claimed_iss = :iss, claimed_sub = :sub, claimed_name = :name,
                                             version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("iss", by == null ? null : by.iss())
                .param("sub", by == null ? null : by.sub())
                .param("name", by == null ? null : by.name())
                .update();
    }

    void close(UUID id, WorkItem.State state, @Nullable String answer) {
        jdbc.sql(
                        """
                        update work_item set state = :state, answer = :answer::jsonb, closed_at = :now,
                                             version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer)
                .param("now", now())
                .update();
    }

    void describe(UUID subject, WorkSubject about) {
        jdbc.sql(
                        """
                        insert into work_subject as s (subject, reference, title, due_on)
                        values (:subject, :reference, :title, :due)
                        on conflict (subject) do update set reference = coalesce(excluded.reference, s.reference),
                            title = coalesce(excluded.title, s.title), due_on = coalesce(excluded.due_on, s.due_on)
                        """)
                .param("subject", subject)
                .param("reference", about.reference())
                .param("title", about.title())
                .param("due", about.dueOn())
                .update();
        if (about.dueOn() != null) {
            jdbc.sql(
                            "update work_item set urgency = :due where subject = :subject and state = 'OPEN'")
                    .param("due", about.dueOn())
                    .param("subject", subject)
                    .update();
        }
    }

    Optional<WorkSubject> about(UUID subject) {
        return jdbc.sql(
                        "select reference, title, due_on from work_subject where subject = :subject")
                .param("subject", subject)
                .query((row, number) ->
                        new WorkSubject(
                                row.getString("reference"),
                                row.getString("title"),
                                row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        String sub = row.getString("claimed_sub");
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getObject("command_id", UUID.class),
                row.getString("queue"),
                row.getObject("subject", UUID.class),
                row.getString("department"),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                WorkItem.State.valueOf(row.getString("state")),
                sub == null
                        ? null
                        : new Claimant(
                                row.getString("claimed_iss"), sub, row.getString("claimed_name")),
                row.getLong("version"),
                JSON.readTree(row.getString("details")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package uk.candour.approval.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.DeadlineWarned;
import uk.candour.contract.IntakeEvent.DeadlineChanged;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** The instants at which somebody must be told about a deadline, each told exactly once. */
@Repository
class SlaClocks {

    static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SlaClocks(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /**
     * Replaces what is still to be told about the case: nothing while it waits for the applicant.
     * An instant that was told already is not told again because a later version of the deadline
     * keeps it.
     */
    void set(DeadlineChanged it) {
        stop(it.requestId());
        if (it.waitingSince() == null) {
            it.warnAt().forEach(at -> insert(it, "WARN", at));
            insert(it, "MISSED", it.missedAt());
        }
    }

    /** Nothing more is told about the case: it was answered or closed. */
    void stop(UUID request) {
        jdbc.sql("delete from sla_clock where request_id = :request and told_at is null")
                .param("request", request)
                .update();
    }

    /**
     * Tells what is due, soonest first, leaving alone what another replica is telling at this
     * moment.
     *
     * @return how many were told; fewer than {@link #BATCH} means that no more is due
     */
    @Transactional
    int tellWhatIsDue(Instant now) {
        List<Due> due = take(now);
        // One order for everybody: sending takes each case's row, and two replicas must not wait
        // for each other.
        due.stream()
                .sorted(Comparator.comparing(Due::request))
                .forEach(it ->
                        outbox.send(
                                Outgoing.of(
                                        Topic.APPROVAL_EVENTS.wireName(),
                                        it.request(),
                                        it.event())));
        return due.size();
    }

    private List<Due> take(Instant now) {
        return jdbc.sql(TAKE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SlaClocks::read)
                .list();
    }

    /**
     * Costs what is due: condition, order and partial index are of one shape, and the limit is
     * literal, so that a plan made for any instant still stops after a batch.
     */
    static final String TAKE =
            """
            with due as materialized (
                select id from sla_clock where told_at is null and due_at <= :now
                order by due_at limit 100 for update skip locked)
            update sla_clock c set told_at = :now from due where c.id = due.id
            returning c.request_id, c.kind, c.due_at, c.version, c.statutory_due
            """;

    private void insert(DeadlineChanged it, String kind, Instant at) {
        jdbc.sql(
                        """
                        insert into sla_clock (request_id, kind, due_at, version, statutory_due)
                        values (:request, :kind, :at, :version, :due)
                        on conflict (request_id, kind, due_at) do nothing
                        """)
                .param("request", it.requestId())
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", it.version())
                .param("due", it.statutoryDue())
                .update();
    }

    private record Due(UUID request, String kind, Instant at, int version, LocalDate statutoryDue) {

        ApprovalEvent event() {
            return kind.equals("WARN")
                    ? new DeadlineWarned(request, version, statutoryDue, at)
                    : new DeadlineMissed(request, version, statutoryDue, at);
        }
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("request_id", UUID.class),
                row.getString("kind"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getObject("statutory_due", LocalDate.class));
    }
}

package uk.candour.approval.deadlines;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.ApprovalEvent.DeadlineWarned;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** The instants at which somebody must be told about a deadline, each told exactly once. */
@Repository
class SlaClocks {

    static final int BATCH = 100;

    /** The answer is still late: one at a time, so that a case has few rows that wait. */
    private static final String STILL = "STILL_MISSED";

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
            it.warnAt().forEach(at -> insert(it, "WARN", at, List.of()));
            var again = Objects.requireNonNullElse(it.stillMissedAt(), List.<Instant>of());
            if (!insert(it, "MISSED", it.missedAt(), again)) {
                List<Instant> left = again.stream().filter(notTold(it.requestId())).toList();
                left.stream()
                        .findFirst()
                        .ifPresent(at -> insert(it, STILL, at, left.subList(1, left.size())));
            }
        }
    }

    private Predicate<Instant> notTold(UUID request) {
        var told =
                jdbc.sql(
                                "select due_at from sla_clock where request_id = :request and kind = :kind")
                        .param("request", request)
                        .param("kind", STILL)
                        .query((row, number) ->
                                row.getObject("due_at", OffsetDateTime.class).toInstant())
                        .set();
        return at -> !told.contains(at);
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
        due.forEach(this::next);
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

    private void next(Due told) {
        if (!told.again().isEmpty()) {
            insert(
                    told.request(),
                    STILL,
                    told.again().getFirst(),
                    told.version(),
                    told.statutoryDue(),
                    told.again().subList(1, told.again().size()));
        }
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
            returning c.request_id, c.kind, c.due_at, c.version, c.statutory_due, c.again
            """;

    private boolean insert(DeadlineChanged it, String kind, Instant at, List<Instant> again) {
        return insert(it.requestId(), kind, at, it.version(), it.statutoryDue(), again);
    }

    /** False where that instant is there already. */
    private boolean insert(
            UUID request,
            String kind,
            Instant at,
            int version,
            LocalDate statutoryDue,
            List<Instant> again) {
        return jdbc.sql(
                                """
                                insert into sla_clock (request_id, kind, due_at, version, statutory_due, again)
                                values (:request, :kind, :at, :version, :due, :again::timestamptz[])
                                on conflict (request_id, kind, due_at) do nothing
                                """)
                        .param("request", request)
                        .param("kind", kind)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .param("due", statutoryDue)
                        .param(
                                "again",
                                again.stream().map(Instant::toString).toArray(String[]::new))
                        .update()
                == 1;
    }

    private record Due(
            UUID request,
            String kind,
            Instant at,
            int version,
            LocalDate statutoryDue,
            List<Instant> again) {

        ApprovalEvent event() {
            return kind.equals("WARN")
                    ? new DeadlineWarned(request, version, statutoryDue, at)
                    : new DeadlineMissed(request, version, statutoryDue, at, kind.equals(STILL));
        }
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("request_id", UUID.class),
                row.getString("kind"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getObject("statutory_due", LocalDate.class),
                instants(row.getArray("again")));
    }

    private static List<Instant> instants(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(Timestamp.class::cast)
                .map(Timestamp::toInstant)
                .toList();
    }
}

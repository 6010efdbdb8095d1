package uk.candour.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the inbox that are handled or wait; every method runs in its caller's transaction.
 */
@Repository
class InboxTable {

    /** How long a message waits for what it needs before an operator is asked. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters the message as handled once; false when it was here before. */
    boolean enter(Envelope envelope, List<UUID> needs) {
        return jdbc.sql(
                                """
                                insert into inbox (id, topic, type, source, subject, sequence, causation, occurred_at,
                                                   needs, status, handled, received_at)
                                values (:id, :topic, :type, :source, :subject, :sequence, :causation, :time,
                                        :needs::uuid[], 'DONE', 1, :now)
                                on conflict (id) do nothing
                                """)
                        .param("id", envelope.id())
                        .param("topic", envelope.topic())
                        .param("type", envelope.type())
                        .param("source", envelope.source())
                        .param("subject", envelope.subject())
                        .param("sequence", envelope.sequence())
                        .param("causation", envelope.causation())
                        .param("time", envelope.time().atOffset(ZoneOffset.UTC))
                        .param("needs", needs.toArray(UUID[]::new))
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Counts that a message which was here before is handled all the same. */
    void enterAgain(UUID id) {
        jdbc.sql("update inbox set handled = handled + 1 where id = :id").param("id", id).update();
    }

    /** Whether an earlier message of the same case on the same topic still waits or is parked. */
    boolean heldBack(UUID id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from inbox earlier join inbox it on it.id = :id
                          where earlier.subject = it.subject and earlier.topic = it.topic
                            and earlier.position < it.position and earlier.status in ('WAITING', 'PARKED'))
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean lacksWhatItNeeds(UUID id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from inbox it cross join unnest(it.needs) as need
                          where it.id = :id and not exists
                            (select 1 from inbox seen where seen.id = need and seen.status in ('DONE', 'DISCARDED')))
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Takes back that an entered message was handled: it waits. */
    void hold(UUID id, byte[] body, boolean forItsNeeds) {
        settle(
                id,
                "WAITING",
                -1,
                body,
                forItsNeeds ? "waits for messages it needs" : "waits behind an earlier message",
                forItsNeeds ? now().plus(PATIENCE) : null);
    }

    /** What waits for its needs may wait as long as if it had come now. */
    void waitAnew() {
        jdbc.sql(
                        """
                        update inbox set wait_until = :until
                        where status = 'WAITING' and wait_until is not null
                        """)
                .param("until", now().plus(PATIENCE))
                .update();
    }

    /** What waited has been handled. */
    void done(UUID id) {
        settle(id, "DONE", 1, null, null, null);
    }

    private void settle(
            UUID id,
            String status,
            int handled,
            byte @Nullable [] body,
            @Nullable String reason,
            @Nullable OffsetDateTime waitUntil) {
        jdbc.sql(
                        """
                        update inbox set status = :status, handled = handled + :handled, body = :body, reason = :reason,
                          wait_until = :until
                        where id = :id
                        """)
                .param("id", id)
                .param("status", status)
                .param("handled", handled)
                .param("body", body)
                .param("reason", reason)
                .param("until", waitUntil)
                .update();
    }

    /** Takes one waiting message that may go now, oldest first, skipping what others work on. */
    Optional<Received.Legible> takeReady(@Nullable UUID subject) {
        return jdbc.sql(
                        """
                        select * from inbox it
                        where status = 'WAITING' and (:subject::uuid is null or subject = :subject)
                          and not exists (select 1 from inbox earlier
                            where earlier.subject = it.subject and earlier.topic = it.topic
                              and earlier.position < it.position and earlier.status in ('WAITING', 'PARKED'))
                          and not exists (select 1 from unnest(it.needs) as need where not exists
                            (select 1 from inbox seen where seen.id = need and seen.status in ('DONE', 'DISCARDED')))
                        order by position limit 1 for update skip locked
                        """)
                .param("subject", subject)
                .query(InboxTable::read)
                .optional();
    }

    /** Takes one message whose patience is over. */
    Optional<Received.Legible> takeOverdue() {
        return jdbc.sql(
                        """
                        select * from inbox where status = 'WAITING' and wait_until < :now
                        order by position limit 1 for update skip locked
                        """)
                .param("now", now())
                .query(InboxTable::read)
                .optional();
    }

    private static Received.Legible read(ResultSet row, int number) throws SQLException {
        Instant time = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        Envelope envelope =
                new Envelope(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getString("source"),
                        row.getObject("subject", UUID.class),
                        row.getObject("causation", UUID.class),
                        time,
                        row.getLong("sequence"));
        List<UUID> needs = List.of((UUID[]) row.getArray("needs").getArray());
        return new Received.Legible(envelope, needs, row.getBytes("body"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

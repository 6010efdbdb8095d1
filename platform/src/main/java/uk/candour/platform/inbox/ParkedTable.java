package uk.candour.platform.inbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the inbox that an operator has to see to; each method in its caller's transaction.
 */
@Repository
class ParkedTable {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final InboxTable table;
    private final Clock clock;

    ParkedTable(JdbcClient jdbc, InboxTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Parks what is new or waits. What was handled, parked or discarded meanwhile stays so, and
     * false is returned.
     */
    boolean park(Received message, String reason) {
        return switch (message) {
            case Received.Legible it -> {
                boolean entered = table.enter(it.envelope(), it.needs());
                yield parked(it.envelope().id(), it.body(), reason, entered);
            }
            case Received.Poison it ->
                    parked(it.id(), it.body(), reason, enter(it.id(), it.topic()));
            case Received.Tombstone it ->
                    parked(
                            it.id(),
                            it.body(),
                            "erasure of " + it.key() + ": " + reason,
                            enter(it.id(), it.topic()));
        };
    }

    private boolean enter(UUID id, String topic) {
        return jdbc.sql(
                                """
                                insert into inbox (id, topic, status, received_at)
                                values (:id, :topic, 'DONE', :now) on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("topic", topic)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** A reason may quote what it is about, and so must never be why parking fails. */
    private static String readable(String reason) {
        return reason.codePoints()
                .filter(it -> it != 0)
                .limit(LONGEST_REASON)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean parked(UUID id, byte[] body, String reason, boolean entered) {
        return jdbc.sql(
                                """
                                update inbox set status = 'PARKED', handled = 0, body = :body, reason = :reason, wait_until = null
                                where id = :id and (:entered or status = 'WAITING')
                                """)
                        .param("id", id)
                        .param("body", body)
                        .param("reason", readable(reason))
                        .param("entered", entered)
                        .update()
                == 1;
    }

    boolean discard(UUID id, String by) {
        return jdbc.sql(
                                """
                                update inbox set status = 'DISCARDED', body = null, reason = :reason
                                where id = :id and status = 'PARKED'
                                """)
                        .param("id", id)
                        .param("reason", "discarded by " + by)
                        .update()
                == 1;
    }

    /** Lets a parked message be tried again, in its turn. */
    boolean replay(UUID id) {
        return jdbc.sql(
                                """
                                update inbox set status = 'WAITING', reason = 'replayed', wait_until = :until
                                where id = :id and status = 'PARKED' and type is not null
                                """)
                        .param("id", id)
                        .param("until", now().plus(InboxTable.PATIENCE))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

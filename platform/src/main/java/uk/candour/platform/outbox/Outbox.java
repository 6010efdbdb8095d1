package uk.candour.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.web.TooLarge;

/** Where messages are written, in the transaction of the change they announce. */
@Repository
public class Outbox {

    /** The largest body, with the ids of what it needs: Kafka must be able to take what is here. */
    static final int MOST_BYTES = 900_000;

    private static final int BYTES_OF_AN_ID = 37;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TraceContext trace;
    private final Relay relay;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock, TraceContext trace, Relay relay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.relay = relay;
    }

    /**
     * Writes the message in the caller's transaction. First takes the row of its subject, so that
     * one case is one order.
     *
     * @return the message's id, which is also the id of the record that it announces
     * @throws TooLarge when Kafka would never take it, and all later messages of its case would
     *     wait behind it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(Outgoing message) {
        String body = written(message);
        long sequence = nextOf(message.subject());
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql(
                        """
                        insert into outbox (id, topic, key, subject, type, sequence, causation, needs, trace_parent,
                                            body, created_at)
                        values (:id, :topic, :key, :subject, :type, :sequence, :causation, :needs::uuid[],
                                :trace, :body, :at)
                        """)
                .param("id", id)
                .param("topic", message.topic())
                .param("key", message.key())
                .param("subject", message.subject())
                .param("type", message.body().getClass().getSimpleName())
                .param("sequence", sequence)
                .param("causation", message.causation())
                .param("needs", message.needs().toArray(UUID[]::new))
                .param("trace", trace.current())
                .param("body", body)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        wakeTheRelayAfterCommit();
        return id;
    }

    private String written(Outgoing message) {
        String body = json.writeValueAsString(message.body());
        int size =
                body.getBytes(StandardCharsets.UTF_8).length
                        + BYTES_OF_AN_ID * message.needs().size();
        if (size > MOST_BYTES) {
            throw new TooLarge("Say it in fewer words: this is more than can be passed on.");
        }
        return body;
    }

    private long nextOf(UUID subject) {
        return jdbc.sql(
                        """
                        insert into case_sequence as s (subject, last) values (:subject, 1)
                        on conflict (subject) do update set last = s.last + 1
                        returning last
                        """)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private void wakeTheRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        relay.wake();
                    }
                });
    }
}

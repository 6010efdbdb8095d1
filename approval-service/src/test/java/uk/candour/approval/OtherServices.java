package uk.candour.approval;

import static org.awaitility.Awaitility.await;
import static uk.candour.approval.Cast.IAN_OF_INFORMATION_SECURITY;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Actor;
import uk.candour.contract.Document;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** What the other services say, over the real broker, and what this one says in answer. */
public class OtherServices {

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OtherServices(
            Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc, JsonMapper json) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Sends a message and returns its id. */
    public UUID say(Topic topic, Message message, UUID... needs) {
        Outgoing outgoing =
                Outgoing.of(topic.wireName(), message.requestId(), message).needing(List.of(needs));
        return transaction.execute(status -> outbox.send(outgoing));
    }

    /**
     * A whole case up to the command to sign its response off; returns the command's id.
     *
     * @param replier an author whom the composer does not name
     */
    public UUID askForSignOff(ACase it, Actor replier, Document email) {
        UUID triage = say(Topic.INTAKE_EVENTS, it.triaged());
        UUID search = say(Topic.ASSESSMENT_EVENTS, it.searched());
        UUID considered = say(Topic.ASSESSMENT_EVENTS, it.considered());
        UUID harm = say(Topic.ASSESSMENT_EVENTS, it.harm());
        UUID balance = say(Topic.ASSESSMENT_EVENTS, it.balanced());
        UUID reply = say(Topic.ASSESSMENT_EVENTS, it.replied(replier));
        UUID pack =
                say(
                        Topic.NOTIFICATION_EVENTS,
                        it.composed(email, OLIVIA_THE_OFFICER, IAN_OF_INFORMATION_SECURITY));
        UUID[] records = {triage, search, considered, harm, balance, reply};
        UUID[] needs = {triage, search, considered, harm, balance, reply, pack};
        UUID command = say(Topic.APPROVAL_COMMANDS, it.signOff(pack, records), needs);
        await().until(() -> stateOf(command).equals("DONE"));
        return command;
    }

    /** How far a message got: DONE, WAITING, PARKED, or nothing where it has not come yet. */
    public String stateOf(UUID message) {
        return jdbc.sql("select status from inbox where id = :id")
                .param("id", message)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What this service announced about a case, of one type, in order. */
    public <T extends Message> List<T> heard(UUID requestId, Class<T> type) {
        return jdbc
                .sql(
                        """
                        select body from outbox where subject = :subject and type = :type
                          and topic = 'foi.approval.events' order by sequence
                        """)
                .param("subject", requestId)
                .param("type", type.getSimpleName())
                .query(String.class)
                .list()
                .stream()
                .map(it -> json.readValue(it, type))
                .toList();
    }

    /** The message that an announcement answers. */
    public UUID causeOf(UUID requestId, Class<? extends Message> type) {
        return jdbc.sql(
                        """
                        select causation from outbox where subject = :subject and type = :type
                          and topic = 'foi.approval.events'
                        """)
                .param("subject", requestId)
                .param("type", type.getSimpleName())
                .query(UUID.class)
                .single();
    }

    /** The work that a command led to. */
    public UUID workOf(UUID commandId) {
        return jdbc.sql("select id from work_item where command_id = :id")
                .param("id", commandId)
                .query(UUID.class)
                .single();
    }
}

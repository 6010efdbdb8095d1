package uk.candour.assessment;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentCommand;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Channel;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Allocate;
import uk.candour.contract.Item;
import uk.candour.contract.Message;
import uk.candour.contract.Regime;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;
import uk.candour.platform.workqueue.WorkQueue;

/** Plays the other services and the people of one case against the real front door and desks. */
@TestComponent
class OneCase {

    private final Map<String, Consumer<org.springframework.messaging.Message<byte[]>>> doors;
    private final Map<String, Desk> desks;
    private final WorkQueue queue;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OneCase(
            Map<String, Consumer<org.springframework.messaging.Message<byte[]>>> doors,
            List<Desk> desks,
            WorkQueue queue,
            JdbcClient jdbc,
            JsonMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.doors = doors;
        this.desks = desks.stream().collect(Collectors.toMap(Desk::queue, desk -> desk));
        this.queue = queue;
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A request of these items, received and allocated; returns the triage's id. */
    UUID triaged(UUID requestId, String... wordings) {
        tell(
                "intakeEvents",
                new RequestReceived(
                        requestId,
                        "FOI-26-000007",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Regime.FOIA,
                        Channel.WEB,
                        LocalDate.of(2026, 11, 2)));
        List<Item> items =
                IntStream.range(0, wordings.length)
                        .mapToObj(i -> new Item(i + 1, wordings[i]))
                        .toList();
        return tell(
                "intakeEvents",
                new RequestTriaged(
                        requestId,
                        new Actor("https://issuer.test", "olivia"),
                        Regime.FOIA,
                        "Endpoint security",
                        items,
                        new Allocate(List.of("information-security", "finance"))));
    }

    /** Delivers a message; returns its id. */
    UUID tell(String door, Message message) {
        UUID id = UUID.randomUUID();
        deliver(door, id, message);
        return id;
    }

    /** Gives a command; returns its id. */
    UUID command(AssessmentCommand command) {
        return tell("assessmentCommands", command);
    }

    void deliver(String door, UUID id, Message message) {
        String type = message.getClass().getSimpleName();
        requireNonNull(doors.get(door))
                .accept(
                        MessageBuilder.withPayload(
                                        json.writeValueAsString(message)
                                                .getBytes(StandardCharsets.UTF_8))
                                .setHeader("ce-id", id.toString())
                                .setHeader("ce-type", type)
                                .setHeader("ce-source", "test")
                                .setHeader(
                                        KafkaHeaders.RECEIVED_KEY, message.requestId().toString())
                                .setHeader("ce-subject", message.requestId().toString())
                                .setHeader("ce-time", clock.instant().toString())
                                .setHeader("ce-sequence", "1")
                                .build());
    }

    /** The work that a command opened. */
    WorkItem work(UUID commandId) {
        UUID id =
                jdbc.sql("select id from work_item where command_id = :command")
                        .param("command", commandId)
                        .query(UUID.class)
                        .single();
        return queue.find(id).orElseThrow();
    }

    /** What the person at the desk sees, as the machine-facing API shows it. */
    JsonNode view(UUID commandId, Person person) {
        WorkItem item = work(commandId);
        return json.valueToTree(desk(item).view(item, person));
    }

    /** Completes the work; returns the id of the event that says so. */
    UUID complete(UUID commandId, Person by, String answer) {
        completion(commandId, by, answer);
        return announced(commandId);
    }

    Completion completion(UUID commandId, Person by, String answer) {
        WorkItem item = work(commandId);
        Answer given = new Answer(json.readTree(answer.replace('\'', '"')));
        return requireNonNull(transaction.execute(status -> desk(item).complete(item, given, by)));
    }

    /** The last event that a command caused, but for those of its work. */
    UUID announced(UUID commandId) {
        return jdbc.sql(
                        """
                        select id from outbox where causation = :command and type not like 'Work%'
                        order by position desc limit 1
                        """)
                .param("command", commandId)
                .query(UUID.class)
                .single();
    }

    /** A search that found an answer and proposes s31(1)(a) for all of item 1. */
    UUID found(UUID request, UUID triage) {
        return complete(
                command(new SearchRecords(request, triage, "information-security", null, null)),
                People.IAN,
                "{'searches':[{'where':'Shared drive','terms':'x','minutes':20}],'items':[{'item':1,"
                        + "'held':true,'answer':'A product.','proposals':[{'limb':'s31(1)(a)'}]}]}");
    }

    /** That search, with its proposal adopted. */
    UUID considered(UUID request, UUID triage) {
        List<UUID> searches = List.of(found(request, triage));
        return complete(
                command(new ConsiderRequest(request, triage, searches, null, null)),
                People.OLIVIA,
                "{'decision':'ADOPT'}");
    }

    /** The claims on the first item of a consideration. */
    List<Claim> claims(UUID considered) {
        return event(considered, RequestConsidered.class).items().getFirst().claims();
    }

    /** DONE, WAITING or PARKED. */
    String inboxStatus(UUID messageId) {
        return jdbc.sql("select status from inbox where id = :id")
                .param("id", messageId)
                .query(String.class)
                .single();
    }

    int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    <T extends Message> T event(UUID id, Class<T> type) {
        return json.readValue(
                jdbc.sql("select body from outbox where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                type);
    }

    private Desk desk(WorkItem item) {
        Desk desk = desks.get(item.queue());
        if (desk == null) {
            throw new AssertionError("no desk for " + item.queue());
        }
        return desk;
    }
}

package uk.candour.process;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.NotificationEvent;
import uk.candour.contract.Regime;

/** Opens cases, and carries what the services say to the front door as Kafka would. */
@TestComponent
class CaseFactory {

    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final AtomicLong sequence = new AtomicLong();
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Consumer<Message<byte[]>> intake;
    private final Consumer<Message<byte[]>> assessment;
    private final Consumer<Message<byte[]>> approval;
    private final Consumer<Message<byte[]>> notification;

    CaseFactory(
            JdbcClient jdbc,
            JsonMapper json,
            @Qualifier("intakeEvents") Consumer<Message<byte[]>> intake,
            @Qualifier("assessmentEvents") Consumer<Message<byte[]>> assessment,
            @Qualifier("approvalEvents") Consumer<Message<byte[]>> approval,
            @Qualifier("notificationEvents") Consumer<Message<byte[]>> notification) {
        this.jdbc = jdbc;
        this.json = json;
        this.intake = intake;
        this.assessment = assessment;
        this.approval = approval;
        this.notification = notification;
    }

    /** A request that was just received, with its deadline. */
    Case received() {
        return received(Regime.FOIA);
    }

    Case received(Regime regime) {
        Case request = unopened();
        request.tell(receipt(request.id(), regime), null);
        request.tell(deadline(request.id(), 1, DUE), null);
        return request;
    }

    /** A case of which nothing was heard yet. */
    Case unopened() {
        return new Case(UUID.randomUUID(), this, jdbc, json);
    }

    static RequestReceived receipt(UUID requestId, Regime regime) {
        return new RequestReceived(
                requestId,
                "FOI-2026-0001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                regime,
                Channel.WEB,
                RECEIVED);
    }

    static DeadlineChanged deadline(UUID requestId, int version, LocalDate due) {
        return new DeadlineChanged(
                requestId,
                version,
                due,
                null,
                new Targets(RECEIVED.plusDays(3), RECEIVED.plusDays(10), RECEIVED.plusDays(18)),
                List.of(),
                Instant.parse("2026-12-01T00:00:00Z"),
                false,
                null);
    }

    /** Delivers an event; returns what the inbox says of it afterwards. */
    String deliver(UUID id, uk.candour.contract.Message event, @Nullable UUID causation) {
        Map<String, Object> headers =
                Map.of(
                        KafkaHeaders.RECEIVED_KEY,
                        event.requestId().toString(),
                        "ce-id",
                        id.toString(),
                        "ce-type",
                        event.getClass().getSimpleName(),
                        "ce-source",
                        "test",
                        "ce-subject",
                        event.requestId().toString(),
                        "ce-time",
                        "2026-11-22T12:00:00Z",
                        "ce-sequence",
                        String.valueOf(sequence.incrementAndGet()));
        var message =
                MessageBuilder.withPayload(
                                json.writeValueAsString(event).getBytes(StandardCharsets.UTF_8))
                        .copyHeaders(headers);
        if (causation != null) {
            message.setHeader("ce-causation", causation.toString());
        }
        door(event).accept(message.build());
        return jdbc.sql("select status || coalesce(': ' || reason, '') from inbox where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private Consumer<Message<byte[]>> door(uk.candour.contract.Message event) {
        return switch (event) {
            case AssessmentEvent it -> assessment;
            case ApprovalEvent it -> approval;
            case NotificationEvent it -> notification;
            default -> intake;
        };
    }
}

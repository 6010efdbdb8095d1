package uk.candour.intake.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Regime;
import uk.candour.contract.Topic;
import uk.candour.intake.calendar.BankHolidays;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;

/** The clock of each case: appends what moved it and announces the deadline that follows. */
@Repository
public class Clocks {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;
    private final BankHolidays holidays;
    private final java.time.Clock clock;

    Clocks(
            JdbcClient jdbc,
            JsonMapper json,
            Outbox outbox,
            BankHolidays holidays,
            java.time.Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Starts the clock of a new case; inside the transaction that accepts it. */
    public Deadline start(UUID requestId, Regime regime, LocalDate receivedOn) {
        var events = List.<ClockEvent>of(new ClockEvent.Received(receivedOn));
        append(requestId, 1, events.getFirst());
        var deadline = StatutoryClock.deadline(Law.of(regime), events, holidays);
        record(requestId, 1, deadline);
        return deadline;
    }

    /** The deadline that holds now. */
    public Optional<Deadline> current(UUID requestId) {
        return jdbc.sql(
                        """
                        SELECT statutory_due, provisional, explanation FROM deadline
                        WHERE request_id = :id ORDER BY version DESC LIMIT 1
                        """)
                .param("id", requestId)
                .query((row, number) ->
                        new Deadline(
                                row.getObject("statutory_due", LocalDate.class),
                                row.getBoolean("provisional"),
                                List.of(json.readValue(row.getString("explanation"), Day[].class))))
                .optional();
    }

    private void append(UUID requestId, int position, ClockEvent event) {
        jdbc.sql(
                        """
                        INSERT INTO clock_event (request_id, position, kind, happened_on, recorded_at)
                        VALUES (:id, :position, :kind, :on, :at)
                        """)
                .param("id", requestId)
                .param("position", position)
                .param("kind", event.getClass().getSimpleName())
                .param("on", event.on())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(UUID requestId, int version, Deadline deadline) {
        jdbc.sql(
                        """
                        INSERT INTO deadline (request_id, version, statutory_due, provisional, explanation)
                        VALUES (:id, :version, :due, :provisional, :explanation::jsonb)
                        """)
                .param("id", requestId)
                .param("version", version)
                .param("due", deadline.dueOn())
                .param("provisional", deadline.provisional())
                .param("explanation", json.writeValueAsString(deadline.explanation()))
                .update();
        outbox.send(
                Outgoing.of(
                        Topic.INTAKE_EVENTS.wireName(),
                        requestId,
                        StageTargets.announce(requestId, version, deadline)));
    }
}

package uk.candour.intake.clock;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The events of each clock and the deadlines that followed from them; rows are only ever added. */
@Repository
class ClockTable {

    private static final Map<String, Class<?>> KINDS =
            Arrays.stream(ClockEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ClockTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void open(UUID requestId, int calendarVersion) {
        jdbc.sql("INSERT INTO case_clock (request_id, calendar_version) VALUES (:id, :version)")
                .param("id", requestId)
                .param("version", calendarVersion)
                .update();
    }

    /** Takes the clock for the rest of the transaction; says by which calendar it was set. */
    int lock(UUID requestId) {
        return jdbc.sql("SELECT calendar_version FROM case_clock WHERE request_id = :id FOR UPDATE")
                .param("id", requestId)
                .query(Integer.class)
                .single();
    }

    void lookedAtBy(UUID requestId, int calendarVersion) {
        jdbc.sql("UPDATE case_clock SET calendar_version = :version WHERE request_id = :id")
                .param("id", requestId)
                .param("version", calendarVersion)
                .update();
    }

    /** Some of the cases whose clocks were last looked at by an older calendar. */
    List<UUID> olderThan(int calendarVersion, int most) {
        return jdbc.sql(
                        """
                        SELECT request_id FROM case_clock WHERE calendar_version < :version
                        ORDER BY calendar_version, request_id LIMIT :most
                        """)
                .param("version", calendarVersion)
                .param("most", most)
                .query((row, number) -> row.getObject("request_id", UUID.class))
                .list();
    }

    /** In the order in which they were appended. */
    List<ClockEvent> events(UUID requestId) {
        return jdbc.sql(
                        """
                        SELECT kind, coalesce(body, jsonb_build_object('on', happened_on)) AS body
                        FROM clock_event WHERE request_id = :id ORDER BY position
                        """)
                .param("id", requestId)
                .query((row, number) ->
                        (ClockEvent)
                                json.readValue(
                                        row.getString("body"), KINDS.get(row.getString("kind"))))
                .list();
    }

    void append(UUID requestId, int position, ClockEvent event) {
        jdbc.sql(
                        """
                        INSERT INTO clock_event (request_id, position, kind, happened_on, recorded_at, body)
                        VALUES (:id, :position, :kind, :on, :at, :body::jsonb)
                        """)
                .param("id", requestId)
                .param("position", position)
                .param("kind", event.getClass().getSimpleName())
                .param("on", event.on())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("body", json.writeValueAsString(event))
                .update();
    }

    /** Keeps the deadline beside the earlier ones and says which version it is. */
    int keep(UUID requestId, Deadline deadline, int calendarVersion) {
        return jdbc.sql(
                        """
                        INSERT INTO deadline (request_id, version, statutory_due, provisional, explanation,
                            calendar_version, estimate_on, missed_due, pay_by, notes)
                        SELECT :id, coalesce(max(version), 0) + 1, :due, :provisional, :explanation::jsonb,
                            :calendar, :estimate, :missed, :payBy, :notes::jsonb
                        FROM deadline WHERE request_id = :id
                        RETURNING version
                        """)
                .param("id", requestId)
                .param("due", deadline.dueOn())
                .param("provisional", deadline.provisional())
                .param("explanation", json.writeValueAsString(deadline.explanation()))
                .param("calendar", calendarVersion)
                .param("estimate", deadline.estimateOn(), Types.DATE)
                .param("missed", deadline.missedDue(), Types.DATE)
                .param("payBy", deadline.payBy(), Types.DATE)
                .param("notes", json.writeValueAsString(deadline.notes()))
                .query(Integer.class)
                .single();
    }

    /** The deadline that holds now. */
    Optional<Deadline> current(UUID requestId) {
        return jdbc.sql(
                        """
                        SELECT * FROM deadline WHERE request_id = :id ORDER BY version DESC LIMIT 1
                        """)
                .param("id", requestId)
                .query((row, number) ->
                        new Deadline(
                                row.getObject("statutory_due", LocalDate.class),
                                row.getBoolean("provisional"),
                                row.getObject("estimate_on", LocalDate.class),
                                row.getObject("missed_due", LocalDate.class),
                                row.getObject("pay_by", LocalDate.class),
                                List.of(json.readValue(row.getString("notes"), String[].class)),
                                List.of(json.readValue(row.getString("explanation"), Day[].class))))
                .optional();
    }
}

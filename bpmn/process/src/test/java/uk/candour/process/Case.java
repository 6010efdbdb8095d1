package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.CancelWork;
import uk.candour.contract.Message;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;

/** One case under test: what the process asked, and the answers that it is given. */
final class Case {

    private final UUID id;
    private final CaseFactory events;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Set<UUID> answered = new HashSet<>();

    Case(UUID id, CaseFactory events, JdbcClient jdbc, JsonMapper json) {
        this.id = id;
        this.events = events;
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID id() {
        return id;
    }

    /** Everything of this kind that the process ever sent in this case. */
    <C> List<Given<C>> all(Class<C> kind) {
        return jdbc.sql(
                        """
                        select id, topic, body, needs from outbox
                        where subject = :subject and type = :type order by position
                        """)
                .param("subject", id)
                .param("type", kind.getSimpleName())
                .query((row, number) ->
                        new Given<>(
                                row.getObject("id", UUID.class),
                                row.getString("topic"),
                                kind.cast(json.readValue(row.getString("body"), Message.class)),
                                List.of((UUID[]) row.getArray("needs").getArray())))
                .list();
    }

    /** The commands of this kind that wait for an answer. */
    <C> List<Given<C>> open(Class<C> kind) {
        List<UUID> cancelled = cancelled();
        return all(kind).stream()
                .filter(it -> !answered.contains(it.id()) && !cancelled.contains(it.id()))
                .toList();
    }

    /** The one command of this kind that waits for an answer. */
    <C> Given<C> the(Class<C> kind) {
        return the(kind, it -> true);
    }

    <C> Given<C> the(Class<C> kind, Predicate<C> which) {
        List<Given<C>> open = open(kind).stream().filter(it -> which.test(it.command())).toList();
        assertThat(open).as("open %s of %s", kind.getSimpleName(), id).hasSize(1);
        return open.getFirst();
    }

    /** Answers the command; the process takes the answer. */
    UUID answer(Given<?> command, Message answer) {
        answered.add(command.id());
        return tell(answer, command.id());
    }

    <C> UUID answer(Class<C> kind, Message answer) {
        return answer(the(kind), answer);
    }

    /** Tells the process something; it is handled and not parked. */
    UUID tell(Message event, @Nullable UUID causation) {
        UUID eventId = UUID.randomUUID();
        assertThat(deliver(eventId, event, causation)).isEqualTo("DONE");
        return eventId;
    }

    String deliver(UUID eventId, Message event, @Nullable UUID causation) {
        return events.deliver(eventId, event, causation);
    }

    /** The commands whose work was called back. */
    List<UUID> cancelled() {
        return all(CancelWork.class).stream().map(it -> it.command().commandId()).toList();
    }

    List<StageEntered> stages() {
        return all(StageEntered.class).stream().map(Given::command).toList();
    }

    CaseClosed closed() {
        assertThat(all(CaseClosed.class)).as("closed").hasSize(1);
        assertThat(waits()).as("waits of a closed case").isZero();
        assertThat(instances()).as("instances of a closed case").isZero();
        return all(CaseClosed.class).getFirst().command();
    }

    /** How many messages the process has sent in this case. */
    long sent() {
        return count("select count(*) from outbox where subject = :id");
    }

    long waits() {
        return count("select count(*) from case_wait where request_id = :id");
    }

    long instances() {
        return count("select count(*) from act_ru_execution where business_key_ = :id::text");
    }

    long count(String sql) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }
}

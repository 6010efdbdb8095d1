package uk.candour.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.platform.inbox.Received.Legible;
import uk.candour.platform.inbox.Received.Poison;
import uk.candour.platform.login.Person;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.Conflict;

@RealServers
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.application.name=inbox",
            "spring.main.web-application-type=none",
            "spring.flyway.locations=classpath:db/platform",
            "candour.inbox.sweep=1h",
        })
class InboxTableTests {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private static final Person ADA =
            new Person("https://issuer.example", "ada", "Ada", Set.of("admin"), null);

    @Autowired private Operations operations;
    @Autowired private Inbox inbox;
    @Autowired private InboxTable table;
    @Autowired private ParkedTable operators;
    @Autowired private JdbcClient jdbc;

    @Test
    void parksWhatIsNew() {
        Legible message = message();

        assertThat(operators.park(message, "why")).isTrue();

        assertThat(stateOf(message)).isEqualTo("PARKED why");
    }

    @Test
    void parksWhatWaited() {
        Legible message = message();
        table.enter(message.envelope(), List.of());
        table.hold(message.envelope().id(), BODY, true);

        assertThat(operators.park(message, "too long")).isTrue();

        assertThat(stateOf(message)).isEqualTo("PARKED too long");
    }

    @Test
    void leavesWhatAnotherHandledMeanwhile() {
        Legible message = message();
        table.enter(message.envelope(), List.of());

        assertThat(operators.park(message, "too late")).isFalse();

        assertThat(stateOf(message)).isEqualTo("DONE null");
    }

    @Test
    void leavesWhatAnOperatorDiscarded() {
        Poison poison = new Poison(UUID.randomUUID(), "test.first", BODY, "headers");
        operators.park(poison, poison.reason());
        operators.discard(poison.id(), "olga");

        assertThat(operators.park(poison, poison.reason())).isFalse();

        assertThat(stateOf(poison.id())).isEqualTo("DISCARDED discarded by olga");
    }

    @Test
    void waitsAnewAfterTheServiceWasAway() {
        Legible message = overdue();

        new Sweeper(inbox).sweep();

        assertThat(stateOf(message)).isEqualTo("WAITING waits for messages it needs");
    }

    @Test
    void parksWhatWaitedTooLongWhileTheServiceWasThere() {
        Sweeper sweeper = new Sweeper(inbox);
        sweeper.sweep();
        Legible message = overdue();

        sweeper.sweep();

        assertThat(stateOf(message)).startsWith("PARKED what it needs did not come in time");
    }

    @Test
    void showsWhatIsParkedBeforeWhatWaitsAndFindsItAnyway() {
        Legible waiting = overdue();
        Legible parked = message();
        operators.park(parked, "why");
        UUID id = parked.envelope().id();

        assertThat(operations.open())
                .extracting(ParkedMessage::status)
                .isSorted()
                .contains("PARKED", "WAITING");
        assertThat(operations.parked(id).reason()).isEqualTo("why");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> operations.parked(waiting.envelope().id()));
    }

    @Test
    void discardsWhatIsParkedAndNothingElse() {
        Legible waiting = overdue();
        for (int i = 0; i < 201; i++) {
            operators.park(message(), "before");
        }
        Legible parked = message();
        operators.park(parked, "why");

        operations.discard(parked.envelope().id(), ADA);

        assertThat(stateOf(parked)).isEqualTo("DISCARDED discarded by ada");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> operations.discard(waiting.envelope().id(), ADA));
    }

    @Test
    void countsAHandlingOnceWhetherItWaitedOrNot() {
        Legible waiting = overdue();
        Legible handled = message();
        table.enter(handled.envelope(), List.of());
        Legible parked = message();
        operators.park(parked, "why");
        assertThat(timesHandled(waiting, handled, parked)).containsExactly(0, 1, 0);

        table.done(waiting.envelope().id());
        table.enterAgain(handled.envelope().id());

        assertThat(timesHandled(waiting, handled, parked)).containsExactly(1, 2, 0);
    }

    private Legible overdue() {
        Legible message = message();
        UUID id = message.envelope().id();
        table.enter(message.envelope(), List.of(UUID.randomUUID()));
        table.hold(id, BODY, true);
        jdbc.sql("update inbox set wait_until = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        return message;
    }

    private static Legible message() {
        Envelope envelope =
                new Envelope(
                        UUID.randomUUID(),
                        "test.first",
                        "Said",
                        "test",
                        UUID.randomUUID(),
                        null,
                        Instant.parse("2026-11-22T12:00:00Z"),
                        1);
        return new Legible(envelope, List.of(), BODY);
    }

    private List<Integer> timesHandled(Legible... messages) {
        return Stream.of(messages)
                .map(it ->
                        jdbc.sql("select handled from inbox where id = :id")
                                .param("id", it.envelope().id())
                                .query(Integer.class)
                                .single())
                .toList();
    }

    private String stateOf(Legible message) {
        return stateOf(message.envelope().id());
    }

    private String stateOf(UUID id) {
        return jdbc.sql(
                        "select status || ' ' || coalesce(reason, 'null') from inbox where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}

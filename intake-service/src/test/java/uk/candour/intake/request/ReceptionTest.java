package uk.candour.intake.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.contract.Channel;
import uk.candour.intake.IntakeApplication;
import uk.candour.platform.servers.RealServers;
import uk.candour.platform.web.Unprocessable;

@RealServers
@SpringBootTest(
        classes = IntakeApplication.class,
        properties = "candour.login.client-secret=secret")
class ReceptionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 12);
    private static final Asked FIREWALLS =
            new Asked(
                    "Jane Smith",
                    "jane@example.org",
                    "Firewall contracts",
                    "Which suppliers provide your firewalls, and at what cost?");

    @Autowired Reception reception;
    @Autowired Requests requests;
    @Autowired JdbcClient jdbc;

    @Test
    void announcesTheContactTheRequestAndTheDeadlineInThatOrder() {
        var receipt = reception.receive(FIREWALLS, Channel.API, RECEIVED);

        assertThat(receipt.dueOn()).isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(receipt.reference()).matches("FOI-2026-\\d{6}");
        assertThat(receipt.trackingToken()).matches("[A-Za-z0-9_-]{22}");
        assertThat(sentFor(receipt))
                .containsExactly(
                        "foi.applicant.contacts ContactRecorded",
                        "foi.intake.events RequestReceived",
                        "foi.intake.events DeadlineChanged");
        assertThat(requests.byTrackingToken(receipt.trackingToken()))
                .hasValueSatisfying(it -> {
                    assertThat(it.reference()).isEqualTo(receipt.reference());
                    assertThat(it.text()).isEqualTo(FIREWALLS.text());
                });
    }

    @Test
    void keepsTheApplicantOffTheSharedTopic() {
        var receipt = reception.receive(FIREWALLS, Channel.API, RECEIVED);

        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT body FROM outbox
                                        WHERE subject = :id AND topic <> 'foi.applicant.contacts'
                                        """)
                                .param("id", receipt.requestId())
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(it ->
                        it.contains("Smith") || it.contains("jane@") || it.contains("irewall"));
    }

    @Test
    void answersTheSameKeyAndBodyAsBefore() {
        var first = reception.receiveOnce("k-1", FIREWALLS, Channel.API, RECEIVED);
        var again = reception.receiveOnce("k-1", FIREWALLS, Channel.API, RECEIVED.plusDays(3));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        reception.receiveOnce("k-2", FIREWALLS, Channel.API, RECEIVED);
        var other = new Asked("Jane Smith", "jane@example.org", "Vehicles", "How many vehicles?");

        assertThatThrownBy(() -> reception.receiveOnce("k-2", other, Channel.API, RECEIVED))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void makesOneCaseOfConcurrentSubmissionsWithOneKey() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Receipt> submit =
                    () -> reception.receiveOnce("k-3", FIREWALLS, Channel.API, RECEIVED);
            var answers = threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> submit).toList());

            var receipts = new java.util.HashSet<Receipt>();
            for (var answer : answers) {
                receipts.add(answer.get());
            }
            assertThat(receipts).hasSize(1);
        }
    }

    @Test
    void theClockIsAppendOnly() {
        var receipt = reception.receive(FIREWALLS, Channel.API, RECEIVED);

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        "UPDATE deadline SET statutory_due = statutory_due + 1 WHERE request_id = :id")
                                .param("id", receipt.requestId())
                                .update())
                .hasMessageContaining("append-only");
    }

    private List<@Nullable String> sentFor(Receipt receipt) {
        return jdbc.sql(
                        "SELECT topic || ' ' || type FROM outbox WHERE subject = :id ORDER BY position")
                .param("id", receipt.requestId())
                .query(String.class)
                .list();
    }
}

package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.ApprovalEvent.DeadlineMissed;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeCommand.WordApology;
import uk.candour.contract.IntakeEvent.ApologyNotNeeded;
import uk.candour.contract.IntakeEvent.ApologyWorded;
import uk.candour.contract.Message;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.login.SignedIn;

/** An answer is late: an officer says why and until when, and the applicant can read it. */
class ApologyTest extends BetweenCallersAndTopics {

    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");

    @Autowired private Clock clock;

    private Submitted request;
    private LocalDate today;

    @BeforeEach
    void aRequestThatIsLate() throws Exception {
        today = LegalDay.today(clock);
        request = client.submit();
        received(today.minusDays(60));
    }

    @Test
    void isWordedByAPersonAndShownToTheApplicant() throws Exception {
        others.say(
                Topic.PROCESS_EVENTS,
                new StageEntered(request.id(), Stage.SEARCH, UUID.randomUUID(), "finance"));
        UUID command = miss();
        var item = client.onlyWork(request);
        assertThat(item.get("queue").asString()).isEqualTo("apology");
        assertThat(item.get("steps").get(0).get("department").asString()).isEqualTo("finance");
        LocalDate promised = today.plusDays(9);

        client.complete(item, words("Jane Smith asked for much.", today))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[?(@.field == 'reason')]").isNotEmpty())
                .andExpect(jsonPath("$.errors[?(@.field == 'expectedOn')]").isNotEmpty());
        client.complete(item, words("Two colleagues were ill.", promised))
                .andExpect(status().isOk());

        var due = last(DeadlineChanged.class).statutoryDue();
        assertThat(last(ApologyWorded.class))
                .isEqualTo(
                        new ApologyWorded(
                                request.id(),
                                last(ApologyWorded.class).actor(),
                                due,
                                null,
                                uk.candour.contract.Text.open("Two colleagues were ill."),
                                promised));
        assertThat(causeOf("ApologyWorded")).isEqualTo(command);
        tracking()
                .andExpect(jsonPath("$.late.since").value(due.toString()))
                .andExpect(jsonPath("$.late.expectedOn").doesNotExist());
        others.say(Topic.NOTIFICATION_EVENTS, told(Notice.OVERDUE));
        tracking()
                .andExpect(jsonPath("$.late.expectedOn").value(promised.toString()))
                .andExpect(jsonPath("$.dueOn").value(due.toString()));
        assertThat(new Visitor(mvc, null).get("/track/" + request.token()).text())
                .contains("Our answer is late", "We expect to send it by")
                .contains("You need not wait for it to complain", "complain to the Information");
    }

    @Test
    void startsFromTheWordsThatWereUsedLast() throws Exception {
        miss();
        client.complete(
                        client.onlyWork(request),
                        words("Two colleagues were ill.", today.plusDays(3)))
                .andExpect(status().isOk());

        miss();
        var item = client.onlyWork(request);
        var page = new Visitor(mvc, OLIVIA).get("/intake/work/" + item.get("id").asString());

        assertThat(page.select("#reason").text()).isEqualTo("Two colleagues were ill.");
        assertThat(page.text()).contains("What the applicant was told before");
        assertThat(page.select("#expectedOn").attr("value")).isEmpty();
    }

    @Test
    void isWordedOnceAtATime() {
        miss();

        UUID second = miss();

        assertThat(causeOf("ApologyNotNeeded")).isEqualTo(second);
        assertThat(openApologies()).isOne();
    }

    @Test
    void isCalledOffWhenTheAnswerIsNoLongerLate() throws Exception {
        UUID command = miss();
        var item = client.onlyWork(request);

        received(today.minusDays(1));

        assertThat(causeOf("ApologyNotNeeded")).isEqualTo(command);
        client.complete(item, words("So", today.plusDays(3))).andExpect(status().isConflict());
        tracking().andExpect(jsonPath("$.late").doesNotExist());
    }

    @Test
    void isNotAskedForWhileTheCaseWaitsForTheApplicant() throws Exception {
        var questions = new Questions(client, others, jdbc, clock);
        questions.sent(request, questions.triage(request));

        miss();

        assertThat(openApologies()).isZero();
        assertThat(others.announced(request.id()))
                .hasAtLeastOneElementOfType(ApologyNotNeeded.class);
        tracking().andExpect(jsonPath("$.late").doesNotExist());
    }

    @Test
    void isCalledOffWhenTheApplicantIsAsked() throws Exception {
        var questions = new Questions(client, others, jdbc, clock);
        UUID triage = questions.triage(request);
        UUID command = miss();

        questions.sent(request, triage);

        assertThat(causeOf("ApologyNotNeeded")).isEqualTo(command);
        assertThat(openApologies()).isZero();
    }

    @Test
    void saysWhenToTellAgain() {
        var deadline = last(DeadlineChanged.class);

        assertThat(deadline.receivedOn()).isEqualTo(today.minusDays(60));
        var again = Objects.requireNonNull(deadline.stillMissedAt());
        assertThat(again).hasSize(25).isSorted();
        assertThat(again.getFirst())
                .isAfterOrEqualTo(LegalDay.start(deadline.statutoryDue().plusDays(15)));
    }

    private void received(LocalDate on) throws Exception {
        client.post(
                        "/intake/api/cases/" + request.id() + "/receipt",
                        "{\"receivedOn\":\"%s\",\"reason\":\"Stamp\"}".formatted(on))
                .andExpect(status().isOk());
    }

    private UUID miss() {
        var due = last(DeadlineChanged.class);
        UUID missed =
                others.say(
                        Topic.APPROVAL_EVENTS,
                        new DeadlineMissed(
                                request.id(), due.version(), due.statutoryDue(), due.missedAt()));
        UUID command =
                others.say(Topic.INTAKE_COMMANDS, new WordApology(request.id(), missed), missed);
        assertThat(others.fateOf(command)).isEqualTo("DONE");
        return command;
    }

    private ApplicantNotified told(Notice notice) {
        return new ApplicantNotified(
                request.id(), notice, "0".repeat(64), today, Channel.EMAIL, false);
    }

    private static String words(String reason, LocalDate expectedOn) {
        return "{\"reason\":\"%s\",\"expectedOn\":\"%s\"}".formatted(reason, expectedOn);
    }

    private org.springframework.test.web.servlet.ResultActions tracking() throws Exception {
        return mvc.perform(get("/api/requests/" + request.token())).andExpect(status().isOk());
    }

    private <T extends Message> T last(Class<T> kind) {
        List<T> all =
                others.announced(request.id()).stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
        return all.getLast();
    }

    private UUID causeOf(String type) {
        return jdbc.sql(
                        "SELECT causation FROM outbox WHERE subject = :id AND type = :type ORDER BY position DESC LIMIT 1")
                .param("id", request.id())
                .param("type", type)
                .query(UUID.class)
                .single();
    }

    private long openApologies() {
        return jdbc.sql(
                        "SELECT count(*) FROM work_item WHERE subject = :id AND queue = 'apology' AND state = 'OPEN'")
                .param("id", request.id())
                .query(Long.class)
                .single();
    }
}

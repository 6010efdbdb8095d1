package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.LapseClarification;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.IntakeEvent.DeadlineChanged;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The applicant is asked what they mean, and answers by the link, or does not. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
class ClarificationTest {

    private static final String QUESTION = "Which year do you mean?";

    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Messages others;
    private Client client;

    @BeforeEach
    void connect() {
        others = new Messages(brokers, jdbc);
        client = new Client(mvc, jdbc);
    }

    @AfterEach
    void disconnect() {
        others.close();
    }

    @Test
    void takesTheAnswerOnceAndStartsTheClockAgain() throws Exception {
        var request = client.submit();
        answer(request, "Too early").andExpect(status().isConflict());
        asked(request, triage(request));
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("WAITING_FOR_YOU"))
                .andExpect(jsonPath("$.asked.question").value(QUESTION));
        answer(request, " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("answer"));

        answer(request, "2025. Yours, Jane Smith").andExpect(status().isAccepted());
        answer(request, "Again").andExpect(status().isConflict());

        LocalDate today = LegalDay.today(clock);
        assertThat(others.announced(request.id()))
                .filteredOn(ClarificationReceived.class::isInstance)
                .containsExactly(new ClarificationReceived(request.id(), today));
        assertThat(others.announced(request.id()))
                .filteredOn(DeadlineChanged.class::isInstance)
                .hasSize(3);
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("RECEIVED"))
                .andExpect(jsonPath("$.asked").doesNotExist());
        assertThat(
                        jdbc.sql("SELECT body FROM outbox WHERE subject = :id")
                                .param("id", request.id())
                                .query(String.class)
                                .list())
                .as("the answer stays here")
                .noneMatch(it -> it.contains("2025"));
    }

    @Test
    void showsTheOfficerQuestionAndAnswerAndMasksTheApplicant() throws Exception {
        var request = client.submit();
        asked(request, triage(request));
        answer(request, "2025. Yours, Jane Smith").andExpect(status().isAccepted());

        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.CLARIFIED, null, null));

        var item = client.onlyWork(request);
        assertThat(item.at("/clarifications/0/question").asString()).isEqualTo(QUESTION);
        assertThat(item.at("/clarifications/0/answer").asString()).contains("Jane Smith");
        assertThat(item.at("/proposed/items/0").asString())
                .endsWith("Clarified: 2025. Yours, [applicant]");
        var page =
                new Visitor(mvc, SignedIn.as("olivia", "officer"))
                        .get("/intake/work/" + item.get("id").asString());
        assertThat(page.select("dl").text()).contains(QUESTION, "2025. Yours, Jane Smith");
    }

    @Test
    void asksOnThePageAndSaysWhatIsWrongThere() throws Exception {
        var request = client.submit();
        asked(request, triage(request));
        var visitor = new Visitor(mvc, null);
        var page = "/track/" + request.token();
        assertThat(visitor.get(page).text()).contains(QUESTION, "Waiting for you");

        var refused = visitor.post(page + "/clarification", Map.of("answer", " "));
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
        assertThat(refused.select("#answer-error").text()).contains("Enter your answer");

        var taken = visitor.post(page + "/clarification", Map.of("answer", "2025"));
        assertThat(taken.text()).contains("You answered our question").doesNotContain(QUESTION);
    }

    @Test
    void takesNoAnswerOnceItLapsed() throws Exception {
        var request = client.submit();
        var triage = triage(request);
        asked(request, triage);

        others.say(Topic.INTAKE_COMMANDS, new LapseClarification(request.id(), triage));

        answer(request, "2025").andExpect(status().isConflict());
        assertThat(others.announced(request.id()))
                .hasAtLeastOneElementOfType(ClarificationLapsed.class);
    }

    @Test
    void doesNotLapseOnceItWasAnswered() throws Exception {
        var request = client.submit();
        var triage = triage(request);
        asked(request, triage);
        answer(request, "2025").andExpect(status().isAccepted());

        others.say(Topic.INTAKE_COMMANDS, new LapseClarification(request.id(), triage));

        assertThat(others.announced(request.id()))
                .doesNotHaveAnyElementsOfTypes(ClarificationLapsed.class);
    }

    @Test
    void takesNoAnswerToAWithdrawnRequest() throws Exception {
        var request = client.submit();
        asked(request, triage(request));

        mvc.perform(post("/api/requests/" + request.token() + "/withdrawal"))
                .andExpect(status().isAccepted());

        answer(request, "2025").andExpect(status().isConflict());
    }

    /** The officer asks; the id of the decision. */
    private UUID triage(Submitted request) throws Exception {
        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        client.complete(
                        client.onlyWork(request),
                        "{\"decision\":\"CLARIFY\",\"question\":\"" + QUESTION + "\"}")
                .andExpect(status().isOk());
        return jdbc.sql("SELECT id FROM outbox WHERE subject = :id AND type = 'RequestTriaged'")
                .param("id", request.id())
                .query(UUID.class)
                .single();
    }

    /** The letter left, and the process waits. */
    private void asked(Submitted request, UUID triage) {
        var letter =
                others.say(
                        Topic.NOTIFICATION_EVENTS,
                        new ApplicantNotified(
                                request.id(),
                                Notice.CLARIFICATION,
                                "0".repeat(64),
                                LegalDay.today(clock),
                                Channel.EMAIL,
                                false));
        var command =
                others.say(
                        Topic.INTAKE_COMMANDS,
                        new AwaitClarification(request.id(), triage, letter));
        assertThat(List.of(others.fateOf(letter), others.fateOf(command))).containsOnly("DONE");
    }

    private ResultActions answer(Submitted request, String words) throws Exception {
        return mvc.perform(
                post("/api/requests/" + request.token() + "/clarification")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\":\"" + words + "\"}"));
    }
}

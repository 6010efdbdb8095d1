package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeCommand.LapseClarification;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.ClarificationLapsed;
import uk.candour.contract.IntakeEvent.ClarificationReceived;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.login.SignedIn;

/** The applicant is asked what they mean, and answers by the link, or does not. */
class ClarificationTest extends BetweenCallersAndTopics {

    @Autowired private Clock clock;

    private Questions questions;

    @BeforeEach
    void ask() {
        questions = new Questions(client, others, jdbc, clock);
    }

    @Test
    void takesTheAnswerOnceAndStartsTheClockAgain() throws Exception {
        var request = client.submit();
        answer(request, "Too early").andExpect(status().isConflict());
        questions.sent(request, questions.triage(request));
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("WAITING_FOR_YOU"))
                .andExpect(jsonPath("$.asked.question").value(Questions.QUESTION));
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
                .extracting(it -> ((DeadlineChanged) it).waitingSince())
                .containsExactly(null, today, null);
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
        var request = questions.asked();
        answer(request, "2025. Yours, Jane Smith").andExpect(status().isAccepted());

        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.CLARIFIED, null, null));

        var item = client.onlyWork(request);
        assertThat(item.at("/clarifications/0/question").asString()).isEqualTo(Questions.QUESTION);
        assertThat(item.at("/clarifications/0/answer").asString()).contains("Jane Smith");
        assertThat(item.at("/proposed/items/0").asString())
                .endsWith("Clarified: 2025. Yours, [applicant]");
        var page =
                new Visitor(mvc, SignedIn.as("olivia", "officer"))
                        .get("/intake/work/" + item.get("id").asString());
        assertThat(page.select("dl").text())
                .contains(Questions.QUESTION, "2025. Yours, Jane Smith");
    }

    @Test
    void asksOnThePageAndSaysWhatIsWrongThere() throws Exception {
        var request = questions.asked();
        var visitor = new Visitor(mvc, null);
        var page = "/track/" + request.token();
        assertThat(visitor.get(page).text()).contains(Questions.QUESTION, "Waiting for you");

        var refused = visitor.post(page + "/clarification", Map.of("answer", " "));
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#answer");
        assertThat(refused.select("#answer-error").text()).contains("Enter your answer");

        var taken = visitor.post(page + "/clarification", Map.of("answer", "2025"));
        assertThat(taken.text())
                .contains("You answered our question")
                .doesNotContain(Questions.QUESTION);
    }

    @Test
    void takesNoAnswerOnceItLapsed() throws Exception {
        var request = client.submit();
        var triage = questions.triage(request);
        questions.sent(request, triage);

        others.say(Topic.INTAKE_COMMANDS, new LapseClarification(request.id(), triage));

        answer(request, "2025").andExpect(status().isConflict());
        assertThat(others.announced(request.id()))
                .hasAtLeastOneElementOfType(ClarificationLapsed.class);
    }

    @Test
    void goesOnAsARequestOfItsOwnFromAnAnswerThatHadArrivedBefore() throws Exception {
        var request = client.submit();
        var triage = questions.triage(request);
        questions.sent(request, triage);
        others.say(Topic.INTAKE_COMMANDS, new LapseClarification(request.id(), triage));
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var path =
                olivia.get("/intake/cases/" + request.id())
                        .select(".govuk-inset-text a")
                        .attr("href");
        var form = Map.of("answer", "2025, she wrote", "receivedOn", today().toString());

        var page = olivia.post(path, form);

        assertThat(page.select(".govuk-notification-banner").text())
                .contains("this request goes on from it");
        assertThat(page.text())
                .doesNotContain(request.reference() + " Firewalls")
                .contains("Who supplies your firewalls?", Questions.QUESTION, "2025, she wrote");
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT r.received_on FROM clarification c
                                        JOIN request r ON r.id = c.continued_as
                                        WHERE c.request_id = :id
                                        """)
                                .param("id", request.id())
                                .query(LocalDate.class)
                                .single())
                .isEqualTo(today());
        client.post("/intake/api" + path.substring("/intake".length()), json(form))
                .andExpect(status().isConflict());
    }

    @Test
    void doesNotLapseOnceItWasAnswered() throws Exception {
        var request = client.submit();
        var triage = questions.triage(request);
        questions.sent(request, triage);
        answer(request, "2025").andExpect(status().isAccepted());

        others.say(Topic.INTAKE_COMMANDS, new LapseClarification(request.id(), triage));

        assertThat(others.announced(request.id()))
                .doesNotHaveAnyElementsOfTypes(ClarificationLapsed.class);
    }

    @Test
    void takesNoAnswerToAWithdrawnRequest() throws Exception {
        var request = questions.asked();

        mvc.perform(post("/api/requests/" + request.token() + "/withdrawal"))
                .andExpect(status().isAccepted());

        answer(request, "2025").andExpect(status().isConflict());
    }

    @Test
    void takesFromAnOfficerWhatCameByEmailPostOrCall() throws Exception {
        var request = questions.asked();
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var theCase = "/intake/cases/" + request.id();
        var path = olivia.get(theCase).select(".govuk-inset-text a").attr("href");
        assertThat(olivia.get(path).text()).contains(Questions.QUESTION, request.reference());

        var refused =
                olivia.post(
                        path, Map.of("answer", " ", "receivedOn", today().plusDays(1).toString()));
        assertThat(refused.select("#answer-error, #receivedOn-error")).hasSize(2);
        assertThat(refused.select(".govuk-error-summary a"))
                .allMatch(it -> !refused.select(it.attr("href")).isEmpty());
        var form = Map.of("answer", "2025, she said", "receivedOn", today().toString());
        var taken = olivia.post(path, form);

        assertThat(taken.select(".govuk-notification-banner").text()).contains("back at triage");
        assertThat(taken.select(".govuk-inset-text")).isEmpty();
        assertThat(others.announced(request.id()))
                .contains(new ClarificationReceived(request.id(), today()));
        client.post("/intake/api" + path.substring("/intake".length()), json(form))
                .andExpect(status().isConflict());
    }

    @Test
    void tellsWhatIsWrongWithARecordedAnswer() throws Exception {
        var request = questions.asked();
        var path = "/intake/api/cases/" + request.id() + "/clarification";

        client.post(path, "{\"receivedOn\":\"2020-01-01\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItems("answer", "receivedOn")));
        client.post(path, json(Map.of("answer", "2025", "receivedOn", today().toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recordedBy.sub").value("olivia"));
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }

    private static String json(Map<String, String> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private ResultActions answer(Submitted request, String words) throws Exception {
        return mvc.perform(
                post("/api/requests/" + request.token() + "/clarification")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\":\"" + words + "\"}"));
    }
}

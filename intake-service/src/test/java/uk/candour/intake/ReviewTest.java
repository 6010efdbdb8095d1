package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeEvent.ReviewAsked;
import uk.candour.contract.IntakeEvent.ReviewWithdrawn;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.ReviewClosed;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReviewOutcome;
import uk.candour.contract.Topic;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.clock.ReviewDates;
import uk.candour.platform.login.SignedIn;

/** The applicant has our reply and asks for it to be looked at again. */
class ReviewTest extends BetweenCallersAndTopics {

    @Autowired private Clock clock;
    @Autowired private ReviewDates dates;

    private Submitted request;
    private LocalDate today;

    @BeforeEach
    void submit() throws Exception {
        request = client.submit();
        today = LegalDay.today(clock);
    }

    @Test
    void takesItOnceThereIsAReplyAndOnlyOnce() throws Exception {
        ask("Too early").andExpect(status().isConflict());
        replied(today);
        see().andExpect(jsonPath("$.stage").value("REPLIED"))
                .andExpect(
                        jsonPath("$.review.askUntil")
                                .value(dates.askUntil(Regime.FOIA, today).toString()));
        ask(" ").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));

        ask("Jane Smith wants more").andExpect(status().isAccepted());
        ask("Jane Smith wants more").andExpect(status().isAccepted());
        ask("Something else").andExpect(status().isConflict());

        var due = dates.dueOn(Regime.FOIA, today);
        assertThat(asked())
                .containsExactly(new ReviewAsked(request.id(), Channel.WEB, today, due, null));
        see().andExpect(jsonPath("$.stage").value("BEING_CONSIDERED"))
                .andExpect(jsonPath("$.review.dueOn").value(due.toString()));
        assertThat(
                        jdbc.sql("SELECT body FROM outbox WHERE subject = :id")
                                .param("id", request.id())
                                .query(String.class)
                                .list())
                .as("the reason stays here")
                .noneMatch(it -> it.contains("wants more"));
    }

    @Test
    void tellsTheApplicantHowItEnded() throws Exception {
        replied(today);
        ask("Too much withheld").andExpect(status().isAccepted());
        others.say(
                Topic.NOTIFICATION_EVENTS,
                new ResponseSent(
                        request.id(),
                        ResponseKind.REVIEW,
                        "1".repeat(64),
                        today,
                        Channel.EMAIL,
                        false));
        others.say(
                Topic.PROCESS_EVENTS,
                new ReviewClosed(request.id(), ReviewOutcome.PART_UPHELD, today, true));

        see().andExpect(jsonPath("$.stage").value("CLOSED"))
                .andExpect(jsonPath("$.review.outcome").value("PART_UPHELD"));
        var page = new Visitor(mvc, null).get("/track/" + request.token());
        assertThat(page.text())
                .contains("We stand by part of our reply", "What you can do next", "Commissioner")
                .contains("We sent you the outcome of our review");
        withdraw().andExpect(status().isConflict());
    }

    @Test
    void asksOnThePageAndLetsItBeWithdrawn() throws Exception {
        replied(today);
        var visitor = new Visitor(mvc, null);
        var page = "/track/" + request.token();
        var refused = visitor.post(page + "/review", Map.of("reason", " "));
        assertThat(refused.select("#reason-error").text()).contains("Tell us what");

        var taken = visitor.post(page + "/review", Map.of("reason", "More, please"));
        assertThat(taken.text())
                .contains("You asked for a review", "Withdraw your request", "Outcome due by")
                .doesNotContain("Answer due by");

        var withdrawn = visitor.post(page + "/review/withdraw", Map.of());
        assertThat(withdrawn.text()).contains("You withdrew your request for a review");
        withdraw().andExpect(status().isAccepted());
        assertThat(others.announced(request.id()))
                .filteredOn(ReviewWithdrawn.class::isInstance)
                .hasSize(1);
    }

    @Test
    void takesAnOlderReplyOnlyFromAnOfficerWithAReason() throws Exception {
        replied(today.minusDays(100));
        ask("Late").andExpect(status().isConflict());
        var path = "/intake/api/cases/" + request.id() + "/review";
        client.post(path, "{}")
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.errors[*].field")
                                .value(hasItems("reason", "receivedOn", "channel")));
        var body = Map.of("reason", "Late", "receivedOn", today.toString(), "channel", "POST");
        client.post(path, JsonMapper.shared().writeValueAsString(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("late"));

        var form = new HashMap<>(body);
        form.put("late", "She was in hospital");
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var theCase = olivia.get("/intake/cases/" + request.id());
        assertThat(theCase.select(".govuk-inset-text").text()).contains("internal review until");
        var recorded = olivia.post("/intake/cases/" + request.id() + "/review", form);

        assertThat(recorded.text())
                .contains("She was in hospital", "A review was asked for by post");
        assertThat(asked()).singleElement().extracting("actor.sub").isEqualTo("olivia");
    }

    @Test
    void showsTheReviewerWhatWasSaidAndNobodyElse() throws Exception {
        replied(today);
        ask("I am Jane Smith and want more").andExpect(status().isAccepted());
        var path = "/intake/reviews/" + request.id();

        var page = new Visitor(mvc, SignedIn.as("rita", "reviewer")).get(path);

        assertThat(page.select(".govuk-inset-text.candour-written").eachText())
                .isEqualTo(
                        List.of("I am Jane Smith and want more", "I am [applicant] and want more"));
        mvc.perform(
                        get("/intake/api/reviews/" + request.id())
                                .with(SignedIn.as("ian", "assessor").call()))
                .andExpect(status().isForbidden());
    }

    private void replied(LocalDate on) {
        others.say(
                Topic.NOTIFICATION_EVENTS,
                new ResponseSent(
                        request.id(),
                        ResponseKind.FINAL,
                        "0".repeat(64),
                        on,
                        Channel.EMAIL,
                        false));
    }

    private List<ReviewAsked> asked() {
        return others.announced(request.id()).stream()
                .filter(ReviewAsked.class::isInstance)
                .map(ReviewAsked.class::cast)
                .toList();
    }

    private ResultActions see() throws Exception {
        return mvc.perform(get("/api/requests/" + request.token()));
    }

    private ResultActions ask(String reason) throws Exception {
        return mvc.perform(
                post("/api/requests/" + request.token() + "/review")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"" + reason + "\"}"));
    }

    private ResultActions withdraw() throws Exception {
        return mvc.perform(post("/api/requests/" + request.token() + "/review/withdrawal"));
    }
}

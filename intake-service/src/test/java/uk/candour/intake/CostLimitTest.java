package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Minutes;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.platform.login.SignedIn;

/** The officer holds what departments recorded against the cost limit (FOIA s.12). */
class CostLimitTest extends BetweenCallersAndTopics {

    private static final Actor IAN = new Actor("https://id.example", "ian");

    @Test
    void showsWhatItCostsAndWhatMayBeCountedWithIt() throws Exception {
        var earlier = client.submit();
        var request = backAtTriage();

        var item = client.onlyWork(request);

        var cost = item.get("cost");
        assertThat(cost.get("minutes").asInt()).isEqualTo(90 + 1500);
        assertThat(cost.get("limitMinutes").asInt()).isEqualTo(1080);
        assertThat(cost.get("over").asBoolean()).isTrue();
        assertThat(cost.at("/suggested/locate").asInt()).isEqualTo(90 + 900);
        assertThat(cost.get("aggregable").findValuesAsString("reference"))
                .contains(earlier.reference())
                .doesNotContain(request.reference());
        var page =
                new Visitor(mvc, SignedIn.as("olivia", "officer"))
                        .get("/intake/work/" + item.get("id").asString());
        assertThat(page.select("details").text())
                .contains("Finance 1 hour 30 minutes recorded")
                .contains("Information security 25 hours estimated")
                .contains("26 hours 30 minutes, £662.50: over the limit", earlier.reference());
        assertThat(page.select("[name='estimate.minutes.retrieve']").val()).isEqualTo("300");
        assertThat(page.select("[name='estimate.advice']").text()).contains("up to 18 hours");
        assertThat(page.select("[name='estimate.aggregated[]']").eachAttr("value"))
                .contains(earlier.reference());
    }

    @Test
    void refusesWithTheEstimateAndNotWithinTheLimit() throws Exception {
        var earlier = client.submit();
        var request = backAtTriage();
        var item = client.onlyWork(request);

        client.complete(item, refusal(earlier, 1000))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("estimate.minutes"));
        client.complete(item, refusal(earlier, 1600)).andExpect(status().isOk());

        assertThat(others.announced(request.id()))
                .filteredOn(RequestTriaged.class::isInstance)
                .extracting(it -> ((RequestTriaged) it).decision())
                .containsExactly(
                        new Refuse(
                                "s12(1)",
                                Text.open("Boxes"),
                                new CostEstimate(
                                        new Minutes(0, 1600, 0, 0),
                                        450,
                                        List.of(earlier.reference()),
                                        List.of()),
                                Text.open("Ask about 2025.")));
    }

    private static String refusal(Submitted earlier, int minutes) {
        return """
        {"decision":"REFUSE","ground":"s12(1)","reason":"Boxes","advice":"Ask about 2025.",
         "estimate":{"minutes":{"locate":%d},"aggregated":["%s"]}}
        """
                .formatted(minutes, earlier.reference());
    }

    /** One department searched, another says that it is too much. */
    private Submitted backAtTriage() throws Exception {
        var request = client.submit();
        var search =
                others.say(
                        Topic.ASSESSMENT_EVENTS,
                        new SearchCompleted(
                                request.id(),
                                IAN,
                                "finance",
                                List.of(
                                        new Search("Ledger", "firewall", 60),
                                        new Search("Archive", "firewall", 30)),
                                List.of()));
        var over =
                others.say(
                        Topic.ASSESSMENT_EVENTS,
                        new LimitExceeded(
                                request.id(),
                                IAN,
                                "information-security",
                                1500,
                                Text.open("60 boxes"),
                                new Minutes(60, 900, 300, 240)));
        assertThat(List.of(others.fateOf(search), others.fateOf(over))).containsOnly("DONE");
        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.OVER_LIMIT, null, over));
        return request;
    }
}

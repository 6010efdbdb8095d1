package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.platform.login.SignedIn;

/** At triage the officer sees earlier requests that bear on one (FOIA s.14(2), s.21). */
class EarlierRequestsTest extends BetweenCallersAndTopics {

    @Test
    void showsWhatTheSamePersonWasAnsweredAndLetsTheRefusalNameIt() throws Exception {
        var earlier = client.submit();
        others.say(
                Topic.PROCESS_EVENTS,
                new CaseClosed(
                        earlier.id(),
                        CaseOutcome.RELEASED_IN_FULL,
                        LocalDate.of(2026, 11, 20),
                        true));
        var open = client.submit();
        var request = client.submit();
        var item = atTriage(request);

        var found = find(item, earlier);
        assertThat(found.get("sender").asString()).isEqualTo("SAME_ADDRESS");
        assertThat(found.get("outcome").asString()).isEqualTo("RELEASED_IN_FULL");
        assertThat(found.get("complied").asBoolean()).isTrue();
        assertThat(find(item, open).get("complied").asBoolean()).isFalse();
        assertThat(item.get("earlier").findValuesAsString("reference"))
                .doesNotContain(request.reference());
        var page =
                new Visitor(mvc, SignedIn.as("olivia", "officer"))
                        .get("/intake/work/" + item.get("id").asString());
        assertThat(page.select("details").text())
                .contains(earlier.reference(), "section 14(2) may apply", "section 21");

        client.complete(item, refusal(open)).andExpect(status().isBadRequest());
        client.complete(item, refusal(earlier)).andExpect(status().isOk());
    }

    private static String refusal(Submitted of) {
        return "{\"decision\":\"REFUSE\",\"ground\":\"s14(2)\",\"reason\":\"R\",\"of\":\"%s\"}"
                .formatted(of.reference());
    }

    private JsonNode atTriage(Submitted request) throws Exception {
        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        return client.onlyWork(request);
    }

    private static JsonNode find(JsonNode item, Submitted earlier) {
        for (var one : item.get("earlier")) {
            if (one.get("reference").asString().equals(earlier.reference())) {
                return one;
            }
        }
        throw new AssertionError("not shown: " + earlier.reference());
    }
}

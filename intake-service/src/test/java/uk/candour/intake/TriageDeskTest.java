package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Duplicate;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Regime;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.platform.login.SignedIn;

/**
 * What triage decides beside the departments: by API, on the page, and as its applicant sees it.
 */
class TriageDeskTest extends BetweenCallersAndTopics {

    @Test
    void answersADuplicateUnderTheOtherReferenceOnly() throws Exception {
        var first = client.submit();
        var second = client.submit();
        client.complete(work(second), duplicateOf(second.reference()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("of"));

        client.complete(work(second), duplicateOf(" " + first.reference().toLowerCase(Locale.ROOT)))
                .andExpect(status().isOk());

        assertThat(others.announced(second.id()))
                .filteredOn(RequestTriaged.class::isInstance)
                .singleElement()
                .extracting(it -> ((RequestTriaged) it).decision())
                .isEqualTo(new Duplicate(first.reference()));
        mvc.perform(post("/api/requests/" + second.token() + "/withdrawal"))
                .andExpect(status().isConflict());
        client.complete(work(first), duplicateOf(second.reference()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void putsARequestUnderTheLawThatTheOfficerDecidesOn() throws Exception {
        var request = client.submit();
        client.complete(
                        work(request),
                        "{\"decision\":\"REFUSE\",\"regime\":\"EIR\",\"ground\":\"s12(1)\",\"reason\":\"Long\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("ground"));

        client.complete(
                        client.onlyWork(request),
                        "{\"decision\":\"ALLOCATE\",\"regime\":\"EIR\",\"departments\":[\"finance\"]}")
                .andExpect(status().isOk());

        assertThat(others.announced(request.id()))
                .filteredOn(RequestTriaged.class::isInstance)
                .singleElement()
                .extracting(it -> ((RequestTriaged) it).regime())
                .isEqualTo(Regime.EIR);
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.dueOn").value(request.dueOn()))
                .andExpect(jsonPath("$.explanation[*].law").value(hasItem("EIR reg 5(2)")));
    }

    @Test
    void tellsTheApplicantWhatWasWritten() throws Exception {
        var request = client.submit();

        client.complete(work(request), "{\"decision\":\"TRANSFER\",\"authority\":\"Police\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings[0]").isNotEmpty());
        others.say(
                Topic.NOTIFICATION_EVENTS,
                new ApplicantNotified(
                        request.id(),
                        Notice.TRANSFERRED,
                        "0".repeat(64),
                        LocalDate.of(2026, 11, 22),
                        Channel.EMAIL,
                        false));

        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(
                        jsonPath("$.history[1].what")
                                .value("We told you which authority to turn to"));
    }

    @Test
    void showsEachProblemInTheSummaryAndAtItsField() throws Exception {
        var request = client.submit();
        var item = "/intake/work/" + work(request).get("id").asString();
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var form = Map.of("_etag", olivia.get(item).select("[name=_etag]").val());

        var invalid = olivia.post(item + "/completion", Visitor.with(form, "decision", "INVALID"));
        assertThat(invalid.select(".govuk-error-summary").text())
                .contains("Select what is missing", "how the applicant can put it right");
        assertThat(invalid.select("#missing-error, #advice-error")).hasSize(2);
        var links = invalid.select(".govuk-error-summary a");
        assertThat(links).allMatch(it -> !invalid.select(it.attr("href")).isEmpty());

        var transfer =
                olivia.post(item + "/completion", Visitor.with(form, "decision", "TRANSFER"));
        assertThat(transfer.select("#authority-error").text()).contains("name of the authority");
        var transferred = Visitor.with(form, "decision", "TRANSFER");
        transferred.put("authority", "Police");
        transferred.putAll(
                Map.of("agreedOn-day", "40", "agreedOn-month", "11", "agreedOn-year", "2026"));
        var undated = olivia.post(item + "/completion", transferred);
        assertThat(undated.select("#agreedOn-error").text()).isNotBlank();
        var duplicate =
                olivia.post(item + "/completion", Visitor.with(form, "decision", "DUPLICATE"));
        assertThat(duplicate.select("#of-error").text()).contains("Enter the reference");
    }

    private JsonNode work(Client.Submitted request) throws Exception {
        if (others.announced(request.id()).stream()
                .noneMatch(it -> it.getClass().getSimpleName().equals("WorkOpened"))) {
            others.say(
                    Topic.INTAKE_COMMANDS,
                    new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        }
        return client.onlyWork(request);
    }

    private static String duplicateOf(String reference) {
        return "{\"decision\":\"DUPLICATE\",\"of\":\"" + reference + "\"}";
    }
}

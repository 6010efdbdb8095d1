package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Disbursement;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeCommand.AwaitFee;
import uk.candour.contract.IntakeCommand.LapseFee;
import uk.candour.contract.IntakeEvent.FeeLapsed;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Topic;
import uk.candour.contract.WaitingFor;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.login.SignedIn;

/** The applicant is asked to pay, and does, or does not (FOIA s.9). */
class FeeTest extends BetweenCallersAndTopics {

    @Autowired private Clock clock;

    private record Charged(Submitted request, UUID charge, UUID awaited) {}

    @Test
    void waitsForTheApplicantAndGoesOnWhenTheMoneyIsHere() throws Exception {
        var it = charged(today());
        var request = it.request();
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("WAITING_FOR_YOU"))
                .andExpect(jsonPath("$.fee.amount").value("£16.20"))
                .andExpect(jsonPath("$.fee.disbursements[0].amount").value("£12.00"))
                .andExpect(jsonPath("$.fee.howToPay").value(containsString("By card")))
                .andExpect(jsonPath("$.fee.payBy").isNotEmpty());
        assertThat(new Visitor(mvc, null).get("/track/" + request.token()).select("main").text())
                .contains("Waiting for you", "£16.20", "How to pay", request.reference())
                .doesNotContain("Answer due by");

        pay(request, today().toString())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recordedBy.sub").value("olivia"));
        pay(request, today().toString()).andExpect(status().isConflict());

        assertThat(others.announced(request.id()))
                .filteredOn(FeePaid.class::isInstance)
                .containsExactly(new FeePaid(request.id(), today()));
        assertThat(others.announced(request.id()))
                .filteredOn(DeadlineChanged.class::isInstance)
                .extracting(DeadlineChanged.class::cast)
                .extracting(DeadlineChanged::waitingSince)
                .containsExactly(null, today(), null);
        assertThat(others.announced(request.id()))
                .filteredOn(DeadlineChanged.class::isInstance)
                .extracting(DeadlineChanged.class::cast)
                .extracting(DeadlineChanged::waitingFor)
                .containsExactly(null, WaitingFor.FEE, null);
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("RECEIVED"))
                .andExpect(jsonPath("$.fee").doesNotExist());
    }

    @Test
    void recordsAPaymentFromThePageAndSaysWhatIsWrong() throws Exception {
        var request = charged(today()).request();
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var theCase = olivia.get("/intake/cases/" + request.id());
        assertThat(theCase.select(".govuk-inset-text").text()).contains("£16.20", "record it");
        var path = theCase.select(".govuk-inset-text a").attr("href");
        assertThat(olivia.get(path).select("main").text())
                .contains("Photocopies, 120 sheets £12.00", "Postage £4.20");

        var refused = olivia.post(path, Map.of("receivedOn", today().plusDays(1).toString()));
        assertThat(refused.select("#receivedOn-error").text()).contains("between the notice and");
        assertThat(refused.select(".govuk-error-summary a"))
                .allMatch(link -> !refused.select(link.attr("href")).isEmpty());
        var taken = olivia.post(path, Map.of("receivedOn", today().toString()));

        assertThat(taken.select(".govuk-notification-banner").text()).contains("recorded");
        assertThat(taken.select(".govuk-inset-text")).isEmpty();
        assertThat(taken.select("main").text()).contains("The applicant paid the fee");
    }

    @Test
    void lapsesAfterThreeMonthsAndGivesNoSecondChance() throws Exception {
        var it = charged(today().minusMonths(4));
        var request = it.request();
        pay(request, today().toString())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("receivedOn"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("ask again")));

        var lapse = others.say(Topic.INTAKE_COMMANDS, new LapseFee(request.id(), it.charge()));

        assertThat(others.fateOf(lapse)).isEqualTo("DONE");
        assertThat(others.announced(request.id())).contains(new FeeLapsed(request.id(), today()));
        pay(request, today().minusMonths(3).toString())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("ask again")));
        mvc.perform(post("/api/requests/" + request.token() + "/withdrawal"))
                .andExpect(status().isConflict());
    }

    @Test
    void doesNotLapseWhileItCanBePaidNorOnceItWas() throws Exception {
        var open = charged(today());
        var early =
                others.say(Topic.INTAKE_COMMANDS, new LapseFee(open.request().id(), open.charge()));
        assertThat(others.fateOf(early)).isEqualTo("PARKED");

        var paid = charged(today().minusMonths(4));
        pay(paid.request(), today().minusMonths(2).toString()).andExpect(status().isOk());
        others.say(Topic.INTAKE_COMMANDS, new LapseFee(paid.request().id(), paid.charge()));

        assertThat(others.announced(paid.request().id()))
                .doesNotHaveAnyElementsOfTypes(FeeLapsed.class);
    }

    @Test
    void takesNoMoneyForAWithdrawnRequestNorForOneWithoutAFee() throws Exception {
        var request = charged(today()).request();
        mvc.perform(post("/api/requests/" + request.token() + "/withdrawal"))
                .andExpect(status().isAccepted());

        pay(request, today().toString()).andExpect(status().isConflict());
        pay(client.submit(), today().toString()).andExpect(status().isNotFound());
    }

    /** The fees notice left on that day, and the process waits. */
    private Charged charged(LocalDate noticeOn) throws Exception {
        var request = client.submit();
        var charge =
                others.say(
                        Topic.ASSESSMENT_EVENTS,
                        new FeeCharged(
                                request.id(),
                                new Actor("https://id.example", "olivia"),
                                List.of(
                                        new Disbursement("Photocopies, 120 sheets", 1200),
                                        new Disbursement("Postage", 420))));
        var letter =
                others.say(
                        Topic.NOTIFICATION_EVENTS,
                        new ApplicantNotified(
                                request.id(),
                                Notice.FEE,
                                "0".repeat(64),
                                noticeOn,
                                Channel.EMAIL,
                                false));
        var command = others.say(Topic.INTAKE_COMMANDS, new AwaitFee(request.id(), charge, letter));
        assertThat(others.fateOf(command)).isEqualTo("DONE");
        return new Charged(request, charge, command);
    }

    private ResultActions pay(Submitted request, String on) throws Exception {
        return client.post(
                "/intake/api/cases/" + request.id() + "/fee", "{\"receivedOn\":\"" + on + "\"}");
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }
}

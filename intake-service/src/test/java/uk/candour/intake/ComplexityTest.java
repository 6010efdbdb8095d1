package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.Message;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.login.SignedIn;

/** Complexity and volume need forty working days (EIR reg 7): once, and told in time. */
class ComplexityTest extends BetweenCallersAndTopics {

    private static final String REASONS =
            "{\"complexity\":\"Each sample has an outfall.\",\"volume\":\"4,000 samples.\"}";

    @Autowired private Clock clock;

    @Test
    void movesTheDateWhenTheApplicantWasToldAndNeverAgain() throws Exception {
        var request = environmental();
        var before = last(request, DeadlineChanged.class);

        client.post(path(request), "{\"complexity\":\"Hard\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("volume"));
        client.post(path(request), REASONS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statutoryDue").value(before.statutoryDue().toString()));
        assertThat(last(request, DeadlineChanged.class)).isEqualTo(before);
        client.post(path(request), REASONS).andExpect(status().isConflict());
        others.say(Topic.NOTIFICATION_EVENTS, told(request, LegalDay.today(clock)));

        var after = last(request, DeadlineChanged.class);
        assertThat(after.statutoryDue())
                .isEqualTo(last(request, MoreTimeClaimed.class).extendedTo())
                .isAfter(before.statutoryDue().plusDays(20));
        assertThat(after.missedAt()).isEqualTo(LegalDay.start(after.statutoryDue().plusDays(1)));
        client.post(path(request), REASONS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("it can be no longer")));
    }

    @Test
    void isRefusedUnderTheActAndAfterTheDueDate() throws Exception {
        var underTheAct = client.submit();
        client.post(path(underTheAct), REASONS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("EIR reg 7")));
        var late = environmental();
        client.post(
                        "/intake/api/cases/" + late.id() + "/receipt",
                        "{\"receivedOn\":\"%s\",\"reason\":\"Stamp\"}"
                                .formatted(LegalDay.today(clock).minusDays(60)))
                .andExpect(status().isOk());

        client.post(path(late), REASONS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("It is too late")));
    }

    @Test
    void extendsNothingWhereTheNoticeLeftTooLate() throws Exception {
        var request = environmental();
        var due = last(request, DeadlineChanged.class).statutoryDue();
        client.post(path(request), REASONS).andExpect(status().isOk());

        others.say(Topic.NOTIFICATION_EVENTS, told(request, due.plusDays(1)));

        assertThat(last(request, DeadlineChanged.class).statutoryDue()).isEqualTo(due);
    }

    @Test
    void isAskedForOnAPage() throws Exception {
        var request = environmental();
        var olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
        var form =
                olivia.get("/intake/cases/" + request.id())
                        .select("a[href$=more-time]")
                        .attr("href");

        var refused = olivia.post(form, Map.of("complexity", "Hard"));
        assertThat(refused.select("#volume-error").text()).contains("how much information");
        var page = olivia.post(form, Map.of("complexity", "Hard", "volume", "Much"));

        assertThat(page.select(".govuk-notification-banner").text())
                .contains("The applicant is being told");
    }

    private Submitted environmental() throws Exception {
        var request = client.submit();
        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        client.complete(
                        client.onlyWork(request),
                        "{\"decision\":\"ALLOCATE\",\"regime\":\"EIR\",\"departments\":[\"operations\"]}")
                .andExpect(status().isOk());
        return request;
    }

    private static String path(Submitted request) {
        return "/intake/api/cases/" + request.id() + "/more-time";
    }

    private static ApplicantNotified told(Submitted request, LocalDate on) {
        return new ApplicantNotified(
                request.id(), Notice.MORE_TIME, "0".repeat(64), on, Channel.EMAIL, false);
    }

    private <T extends Message> T last(Submitted request, Class<T> kind) {
        return others.announced(request.id()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}

package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.CancelWork;
import uk.candour.contract.IntakeCommand;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Item;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Regime;
import uk.candour.contract.Stage;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.platform.login.SignedIn;

/** The service with its topics: requests in, triage, tracking, withdrawal. */
class IntakeServiceTest extends BetweenCallersAndTopics {

    private static final SignedIn FIONA = SignedIn.in("finance", "fiona", "assessor");

    @Test
    void takesARequestToTheDeskAndFromThereToDepartments() throws Exception {
        var request = client.submit();
        say(new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        var item = client.onlyWork(request);

        assertThat(item.at("/queue").asString()).isEqualTo("triage");
        assertThat(item.at("/dueOn").asString()).isEqualTo(request.dueOn());
        assertThat(item.at("/received/name").asString()).isEqualTo("Jane Smith");
        assertThat(item.at("/proposed/items/0").asString())
                .isEqualTo("I am [applicant]. Who supplies your firewalls?");
        assertThat(item.at("/suggested/0").asString()).isEqualTo("information-security");

        client.complete(item, "{\"decision\":\"ALLOCATE\",\"departments\":[\"finance\"]}")
                .andExpect(status().isOk());

        assertThat(others.announced(request.id()))
                .filteredOn(RequestTriaged.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new RequestTriaged(
                                request.id(),
                                new Actor(SignedIn.ISSUER, "olivia"),
                                Regime.FOIA,
                                "Firewalls",
                                List.of(
                                        new Item(
                                                1,
                                                "I am [applicant]. Who supplies your firewalls?")),
                                new TriageDecision.Allocate(List.of("finance"))));
    }

    @Test
    void saysWhyAPartCameBackAndKeepsItsWording() throws Exception {
        var request = client.submit();
        say(new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        client.complete(
                        client.onlyWork(request),
                        "{\"decision\":\"ALLOCATE\",\"departments\":[\"finance\"],\"items\":[\"Who supplies?\"]}")
                .andExpect(status().isOk());
        var declined = UUID.randomUUID();
        others.publish(
                UUID.randomUUID(),
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.DECLINED, "finance", declined),
                declined);

        others.publish(
                declined,
                Topic.ASSESSMENT_EVENTS,
                new SearchDeclined(
                        request.id(), new Actor("i", "fiona"), "finance", Text.open("Not ours.")));

        var item = client.onlyWork(request);
        assertThat(item.at("/because/words").asString()).isEqualTo("Not ours.");
        assertThat(item.at("/proposed/items/0").asString()).isEqualTo("Who supplies?");
        client.complete(item, "{\"decision\":\"ALLOCATE\",\"departments\":[\"astrology\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("departments[0]"));
    }

    @Test
    void keepsTheDeskToOfficersAndCancelledWorkClosed() throws Exception {
        var request = client.submit();
        var command = say(new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        var item = client.onlyWork(request);

        mvc.perform(get("/intake/api/work").with(FIONA.call()))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/intake/api/work/" + item.get("id").asString()).with(FIONA.call()))
                .andExpect(status().isForbidden());
        say(new CancelWork(request.id(), command));

        client.complete(item, "{\"decision\":\"ALLOCATE\",\"departments\":[\"finance\"]}")
                .andExpect(status().isConflict());
    }

    @Test
    void showsApplicantsTheirRequestUntilTheyWithdrawIt() throws Exception {
        var request = client.submit();
        var link = "/api/requests/" + request.token();
        mvc.perform(get(link))
                .andExpect(jsonPath("$.reference").value(request.reference()))
                .andExpect(jsonPath("$.stage").value("RECEIVED"))
                .andExpect(jsonPath("$.explanation[0].counted").value(false))
                .andExpect(jsonPath("$.history[0].what").value("We received your request"));
        others.say(
                Topic.PROCESS_EVENTS,
                new StageEntered(request.id(), Stage.SEARCH, UUID.randomUUID(), "finance"));
        mvc.perform(get(link)).andExpect(jsonPath("$.stage").value("BEING_CONSIDERED"));

        mvc.perform(
                        post(link + "/withdrawal")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                .andExpect(status().isAccepted());
        mvc.perform(post(link + "/withdrawal")).andExpect(status().isAccepted());

        mvc.perform(get(link)).andExpect(jsonPath("$.stage").value("CLOSED"));
        assertThat(others.announced(request.id()))
                .filteredOn(RequestWithdrawn.class::isInstance)
                .hasSize(1);
    }

    @Test
    void refusesAWithdrawalThatComesTooLate() throws Exception {
        var request = client.submit();
        others.say(
                Topic.APPROVAL_EVENTS,
                new ResponseApproved(request.id(), new Actor("i", "anna"), "abc"));

        mvc.perform(post("/api/requests/" + request.token() + "/withdrawal"))
                .andExpect(status().isConflict());
        mvc.perform(post("/api/requests/nonsense/withdrawal")).andExpect(status().isNotFound());
    }

    @Test
    void chasesADepartmentAndTakesItsSearchBackOnce() throws Exception {
        var request = client.submit();
        var search = UUID.randomUUID();
        others.say(
                Topic.PROCESS_EVENTS,
                new StageEntered(request.id(), Stage.SEARCH, search, "finance"));
        var searches = "/intake/api/cases/" + request.id() + "/searches/" + search;

        client.post(searches + "/chase", "{\"note\":\" \"}").andExpect(status().isBadRequest());
        client.post(searches + "/chase", "{\"note\":\"Due on Friday\"}")
                .andExpect(jsonPath("$.steps[0].department").value("finance"));
        client.post(searches + "/recall", "{\"reason\":\"Not theirs\"}")
                .andExpect(jsonPath("$.steps[0].recalled").value(true));
        client.post(searches + "/recall", "{\"reason\":\"Again\"}")
                .andExpect(status().isConflict());

        assertThat(others.announced(request.id()))
                .filteredOn(
                        it -> it instanceof DepartmentRecalled || it instanceof DepartmentChased)
                .hasSize(2);
        mvc.perform(get("/intake/api/cases/" + request.id()).with(FIONA.call()))
                .andExpect(status().isForbidden());
    }

    @Test
    void logsWhatCameByPostFromTheDayItArrived() throws Exception {
        var letter =
                """
                {"applicant":{"name":"Jane Smith","email":"jane@example.org"},"subject":"Vans",
                 "text":"How many vans?","channel":"POST","receivedOn":"2026-06-12"}
                """;

        client.post("/intake/api/requests", letter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueOn").value("2026-07-14"))
                .andExpect(jsonPath("$.warnings").isNotEmpty())
                .andExpect(jsonPath("$.trackingToken").doesNotExist());
        client.post("/intake/api/requests", letter.replace("POST", "WEB"))
                .andExpect(jsonPath("$.errors[0].field").value("channel"));
    }

    @Test
    void parksWhatItSaysOfARequestThatIsNotHere() {
        var unknown = UUID.randomUUID();

        var command = say(new TriageRequest(unknown, TriageReason.RECEIVED, null, null));
        var event =
                others.say(
                        Topic.PROCESS_EVENTS,
                        new StageEntered(unknown, Stage.TRIAGE, UUID.randomUUID(), null));

        assertThat(others.fateOf(command)).isEqualTo("PARKED");
        assertThat(others.fateOf(event)).isEqualTo("PARKED");
    }

    private UUID say(IntakeCommand command) {
        return others.say(Topic.INTAKE_COMMANDS, command);
    }
}

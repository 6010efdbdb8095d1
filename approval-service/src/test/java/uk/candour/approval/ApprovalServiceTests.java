package uk.candour.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.Likelihood;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Special;
import uk.candour.contract.Stage;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.platform.login.SignedIn;

/** The service with its topics: what comes in by one and goes out by another, or by the API. */
@ApprovalTest
class ApprovalServiceTests {

    private static final SignedIn QUENTIN = SignedIn.as("quentin", "qualified-person");
    private static final SignedIn MARIA = SignedIn.as("maria", "manager");
    private static final LocalDate DUE = LocalDate.of(2100, 1, 4);

    @Autowired private MockMvc mvc;
    @Autowired private OtherServices others;

    private final ACase minutes = ACase.fresh();

    @Test
    void theQualifiedPersonGivesAnOpinion() throws Exception {
        others.say(Topic.INTAKE_EVENTS, minutes.triaged());
        others.say(Topic.ASSESSMENT_EVENTS, minutes.searched());
        UUID considered =
                others.say(
                        Topic.ASSESSMENT_EVENTS,
                        minutes.considered(minutes.claim(Special.QUALIFIED_PERSON)));
        UUID command =
                others.say(Topic.APPROVAL_COMMANDS, minutes.seekOpinion(considered), considered);
        await().until(() -> others.stateOf(command).equals("DONE"));
        UUID work = others.workOf(command);

        mvc.perform(post("/api/work/" + work + "/claim").with(QUENTIN.call()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.claim.limb").value("s31(1)(a)"));
        mvc.perform(get("/work/" + work).with(QUENTIN.page()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your opinion is your own")))
                .andExpect(content().string(containsString("How likely is the prejudice?")));
        answer(work, "{'engaged':true,'reason':'Less frank'}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("likelihood"));
        answer(
                        work,
                        "{'engaged':true,'likelihood':'WOULD','reason':'Less frank',"
                                + "'limb':'s36(2)(c)','informationSeen':true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings", hasSize(1)));

        assertThat(others.heard(minutes.requestId(), OpinionGiven.class))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.actor()).isEqualTo(new Actor(SignedIn.ISSUER, "quentin"));
                    assertThat(it.claimId()).isEqualTo(minutes.claimId());
                    assertThat(it.engaged()).isTrue();
                    assertThat(it.likelihood()).isEqualTo(Likelihood.WOULD);
                    assertThat(it.reason()).isEqualTo(Text.open("Less frank"));
                    assertThat(it.basis())
                            .isNotNull()
                            .satisfies(basis -> {
                                assertThat(basis.submission()).isEqualTo(considered);
                                assertThat(basis.informationSeen()).isTrue();
                            });
                    assertThat(it.otherLimb())
                            .isNotNull()
                            .extracting(OtherLimb::citation)
                            .isEqualTo("section 36(2)(c)");
                });
        assertThat(others.causeOf(minutes.requestId(), OpinionGiven.class)).isEqualTo(command);
    }

    @Test
    void anOpinionOnAClaimThatNobodyMadeIsParked() {
        UUID considered = others.say(Topic.ASSESSMENT_EVENTS, ACase.fresh().considered());
        UUID command =
                others.say(Topic.APPROVAL_COMMANDS, minutes.seekOpinion(considered), considered);

        await().until(() -> others.stateOf(command).equals("PARKED"));
    }

    @Test
    void theBoardFollowsACaseWhateverTopicSpeaksFirst() throws Exception {
        String department = "department-" + minutes.requestId();
        UUID search = UUID.randomUUID();
        others.say(
                Topic.ASSESSMENT_EVENTS,
                new WorkOpened(
                        minutes.requestId(), search, UUID.randomUUID(), "search", department, DUE));
        others.say(
                Topic.PROCESS_EVENTS,
                new StageEntered(minutes.requestId(), Stage.SEARCH, UUID.randomUUID(), department));
        others.say(Topic.INTAKE_EVENTS, minutes.received());
        others.say(Topic.INTAKE_EVENTS, minutes.triaged());
        others.say(Topic.INTAKE_EVENTS, due());

        await().untilAsserted(() ->
                board(department)
                        .andExpect(jsonPath("$.rows[0].reference").value(minutes.reference()))
                        .andExpect(jsonPath("$.rows[0].subject").value("Burglaries at the depot"))
                        .andExpect(jsonPath("$.rows[0].stage").value("SEARCH"))
                        .andExpect(jsonPath("$.counts.LATER").value(1)));

        others.say(
                Topic.PROCESS_EVENTS,
                new CaseClosed(minutes.requestId(), CaseOutcome.NOT_HELD, DUE, true));
        await().untilAsserted(() -> board(department).andExpect(jsonPath("$.rows", hasSize(0))));
    }

    private ResultActions board(String department) throws Exception {
        return mvc.perform(get("/api/deadlines?department=" + department).with(MARIA.call()));
    }

    private DeadlineChanged due() {
        return minutes.due(1, DUE, Instant.parse("2100-01-05T00:00:00Z"));
    }

    private ResultActions answer(UUID work, String answer) throws Exception {
        return mvc.perform(
                post("/api/work/" + work + "/completion")
                        .with(QUENTIN.call())
                        .header("If-Match", "\"2\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer.replace('\'', '"')));
    }
}

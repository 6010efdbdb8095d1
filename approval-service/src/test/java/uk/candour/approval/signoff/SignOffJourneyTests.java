package uk.candour.approval.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.candour.approval.ACase.PACK;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import uk.candour.approval.ACase;
import uk.candour.approval.ApprovalTest;
import uk.candour.approval.OtherServices;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.CancelWork;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;
import uk.candour.contract.Topic;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.platform.login.SignedIn;

/** From the command on the broker to the decision in the outbox, by the machine-facing API. */
@ApprovalTest
class SignOffJourneyTests {

    private static final SignedIn ANNA = SignedIn.as("anna", "approver");
    private static final Actor ANNA_HERSELF = new Actor(SignedIn.ISSUER, "anna");
    private static final String APPROVAL = "{'decision':'APPROVE','packSha256':'" + PACK + "'}";

    @Autowired private MockMvc mvc;
    @Autowired private OtherServices others;

    private final ACase burglaries = ACase.fresh();

    @Test
    void approvesExactlyThePackThatWasJudged() throws Exception {
        UUID command = askForSignOff(OLIVIA_THE_OFFICER);
        UUID work = others.workOf(command);

        claim(work)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.packSha256").value(PACK))
                .andExpect(jsonPath("$.letterSha256").value(ACase.LETTER.sha256()))
                .andExpect(jsonPath("$.manifest.enclosures[0].name").value("dates.csv"))
                .andExpect(jsonPath("$.documents[4].name").value("methods.pdf"))
                .andExpect(jsonPath("$.outcome").value("RELEASED_IN_PART"))
                .andExpect(jsonPath("$.authors.length()").value(3))
                .andExpect(jsonPath("$.items[1].wording").value("Which methods were used?"))
                .andExpect(jsonPath("$.claims[0].limb").value("s31(1)(a)"))
                .andExpect(jsonPath("$.file.searches[0].record.searches[0].minutes").value(45))
                .andExpect(
                        jsonPath("$.file.items[1].claims[0].harm.record.evidence[0].closed")
                                .value(true));
        complete(work, APPROVAL).andExpect(status().isOk());

        assertThat(others.heard(burglaries.requestId(), ResponseApproved.class))
                .containsExactly(new ResponseApproved(burglaries.requestId(), ANNA_HERSELF, PACK));
        assertThat(others.causeOf(burglaries.requestId(), ResponseApproved.class))
                .isEqualTo(command);
        complete(work, APPROVAL).andExpect(status().isConflict());
    }

    @Test
    void refusesAnotherPackAndAnIncompleteAnswer() throws Exception {
        UUID work = others.workOf(askForSignOff(OLIVIA_THE_OFFICER));
        claim(work);

        complete(work, "{'decision':'APPROVE','packSha256':'" + "00".repeat(32) + "'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("The pack changed")));
        complete(work, "{'decision':'APPROVE'}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("packSha256"));
        complete(work, "{'decision':'PERHAPS'}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("decision"));
        assertThat(others.heard(burglaries.requestId(), ResponseApproved.class)).isEmpty();
    }

    @Test
    void returnsWithACommentThatTheNextSignOffShows() throws Exception {
        UUID work = others.workOf(askForSignOff(OLIVIA_THE_OFFICER));
        claim(work);

        complete(
                        work,
                        "{'decision':'RETURN','to':'HARM','claims':['"
                                + burglaries.claimId()
                                + "'],'comment':'Say which burglaries'}")
                .andExpect(status().isOk());

        assertThat(others.heard(burglaries.requestId(), ResponseReturned.class))
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo(ReturnTo.HARM))
                .satisfies(it -> assertThat(it.claims()).containsExactly(burglaries.claimId()))
                .satisfies(it ->
                        assertThat(it.comment()).isEqualTo(Text.open("Say which burglaries")));
        UUID again = others.workOf(askForSignOff(OLIVIA_THE_OFFICER));
        mvc.perform(get("/api/work/" + again).with(ANNA.call()))
                .andExpect(
                        jsonPath("$.earlierReturns[0].record.comment.text")
                                .value("Say which burglaries"));
    }

    @Test
    void anAuthorOfARecordMayNotEvenClaim() throws Exception {
        UUID work = others.workOf(askForSignOff(ANNA_HERSELF));

        claim(work)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("You wrote part of this response")));
    }

    @Test
    void othersSeeNothingOfIt() throws Exception {
        UUID work = others.workOf(askForSignOff(OLIVIA_THE_OFFICER));

        mvc.perform(get("/api/work/" + work).with(SignedIn.as("olivia", "officer").call()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/work/" + work + "/letter").with(SignedIn.as("olivia", "officer").page()))
                .andExpect(status().isNotFound());
    }

    @Test
    void cancelledWorkCannotBeCompleted() throws Exception {
        UUID command = askForSignOff(OLIVIA_THE_OFFICER);
        UUID work = others.workOf(command);
        claim(work);

        others.say(Topic.APPROVAL_COMMANDS, new CancelWork(burglaries.requestId(), command));
        await().until(() -> !others.heard(burglaries.requestId(), WorkClosed.class).isEmpty());

        complete(work, APPROVAL).andExpect(status().isConflict());
    }

    @Test
    void aCommandWaitsForItsRecordsAndIsParkedWhereItsPackIsUnknown() {
        UUID early =
                others.say(
                        Topic.APPROVAL_COMMANDS,
                        burglaries.signOff(UUID.randomUUID()),
                        UUID.randomUUID());
        UUID ofAnUnknownPack =
                others.say(Topic.APPROVAL_COMMANDS, ACase.fresh().signOff(UUID.randomUUID()));

        await().until(() -> others.stateOf(early).equals("WAITING"));
        await().until(() -> others.stateOf(ofAnUnknownPack).equals("PARKED"));
    }

    private UUID askForSignOff(Actor replier) {
        return others.askForSignOff(burglaries, replier, ACase.EMAIL_HTML);
    }

    private ResultActions claim(UUID work) throws Exception {
        return mvc.perform(
                post("/api/work/" + work + "/claim")
                        .with(ANNA.call())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"));
    }

    private ResultActions complete(UUID work, String answer) throws Exception {
        String etag =
                mvc.perform(get("/api/work/" + work).with(ANNA.call()))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");
        return mvc.perform(
                post("/api/work/" + work + "/completion")
                        .with(ANNA.call())
                        .header("If-Match", String.valueOf(etag))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer.replace('\'', '"')));
    }
}

package uk.candour.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.Remark;
import uk.candour.contract.ReplyDrafted;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** A case that closed, beside the forms of the next one. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class PrecedentPagesTests {

    private static final SignedIn IAN = SignedIn.in("information-security", "ian", "assessor");
    private static final SignedIn FIONA = SignedIn.in("finance", "fiona", "assessor");
    private static final SignedIn ADAM = SignedIn.as("adam", "adviser");
    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final String CAMERAS = "Which bodycam firmware versions are deployed?";
    private static final String HARM =
            "{'interest':'crime','harm':'Thieves would pick the bodycam firmware that is broken.',"
                    + "'causalLink':{'text':'The secret way in','closed':true},'likelihood':'WOULD',"
                    + "'evidence':['Incident 4711']}";
    private static final String BALANCE =
            "{'forDisclosure':[{'factor':'Openness about policing','weight':'SOME'}],"
                    + "'forMaintaining':[{'factor':{'text':'Known weakness','closed':true},'weight':'SOME'}],"
                    + "'balance':'Safety outweighs.','outcome':'MAINTAIN'}";

    private final UUID earlier = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void aCaseThatWasRefusedAndClosed() {
        forget();
        UUID triage = it.triaged(earlier, CAMERAS);
        UUID considered = it.considered(earlier, triage);
        it.complete(process().harm(earlier, considered), People.IAN, HARM);
        it.complete(process().balance(earlier, considered), People.ADAM, BALANCE);
        reply(earlier, triage, considered, ItemDecision.WITHHOLD, process().claim(considered));
        it.tell("processEvents", closed(CaseOutcome.WITHHELD_IN_FULL));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from precedent").update();
    }

    @Test
    void showsItBesideTheHarmTestInOpenWordsOnly() throws Exception {
        UUID harm = process().harm(request, considered());

        Browser ian = new Browser(mvc, IAN).open(it.work(harm).id());
        assertThat(ian.page().select("details summary").text())
                .contains("FOI-26-000007", "of 2 November 2026: s31(1)(a) – Withheld");
        assertThat(ian.page().select("details").text())
                .contains(CAMERAS, "Thieves would pick", "For disclosure (some weight)", "Would")
                .doesNotContain("The secret way in", "Incident 4711", "Known weakness");
        assertThat(ian.page().select("[name=_use]")).as("it is not his yet").isEmpty();
    }

    @Test
    void putsItsWordsIntoEmptyFieldsAndRecordsWhereTheyAreFrom() throws Exception {
        UUID harm = process().harm(request, considered());
        Browser ian = new Browser(mvc, IAN).take(it.work(harm).id());

        ian.type("causalLink.text", "It says which fault to try.").use();

        assertThat(ian.page().select(".govuk-notification-banner--success").text())
                .contains("make them fit this case");
        assertThat(ian.page().select("[name='harm.text']").text()).startsWith("Thieves would pick");
        assertThat(ian.page().select("[name='causalLink.text']").text())
                .isEqualTo("It says which fault to try.");
        ian.choose("likelihood", "WOULD");
        assertThat(ian.save().getRedirectedUrl()).isEqualTo("/work");
        assertThat(it.event(it.announced(harm), HarmAssessed.class).basedOn())
                .containsExactly("FOI-26-000007");
    }

    @Test
    void letsTheSourceBeTakenBack() throws Exception {
        UUID harm = process().harm(request, considered());
        Browser ian = new Browser(mvc, IAN).take(it.work(harm).id()).use();

        ian.type("harm.text", "Quite another.").type("causalLink.text", "My own.");
        ian.untick("basedOn[]").choose("likelihood", "WOULD").save();

        assertThat(it.event(it.announced(harm), HarmAssessed.class).basedOn()).isNull();
    }

    @Test
    void showsTheAdviserWhatAGroundRestsOnAndOffersTheEarlierFactors() throws Exception {
        UUID considered = considered();
        UUID harm = process().harm(request, considered);
        UUID stated =
                it.complete(
                        harm,
                        People.IAN,
                        HARM.replace("{'int", "{'basedOn':['FOI-26-000007'],'int"));
        UUID balance = process().balance(request, considered, stated);

        Browser adam = new Browser(mvc, ADAM).take(it.work(balance).id());
        assertThat(adam.page().select("main").text()).contains("Based on FOI-26-000007");
        adam.use();
        assertThat(adam.page().select("[name='forDisclosure[0].factor.text']").text())
                .isEqualTo("Openness about policing");
        assertThat(adam.page().select("[name='forDisclosure[0].weight'][checked]")).isEmpty();
        adam.choose("forDisclosure[0].weight", "SOME").choose("outcome", "MAINTAIN").save();

        assertThat(it.event(it.announced(balance), PublicInterestBalanced.class).basedOn())
                .containsExactly("FOI-26-000007");
    }

    @Test
    void answersMachinesByTheAccessOfTheWork() throws Exception {
        UUID work = it.work(process().harm(request, considered())).id();

        JsonNode found = JsonMapper.shared().readTree(call(IAN, work).getContentAsString(UTF_8));
        assertThat(found.at("/items/0/item").asInt()).isEqualTo(1);
        JsonNode precedent = found.at("/items/0/precedents/0");
        assertThat(precedent.path("reference").asString()).isEqualTo("FOI-26-000007");
        assertThat(precedent.path("limb").asString()).isEqualTo("s31(1)(a)");
        assertThat(precedent.path("fate").asString()).isEqualTo("STOOD");
        assertThat(precedent.path("outcome").asString()).startsWith("Withheld");
        assertThat(precedent.toString()).doesNotContain("The secret way in", earlier.toString());
        assertThat(call(FIONA, work).getStatus()).isEqualTo(403);
        assertThat(call(OLIVIA, work).getStatus()).isEqualTo(403);
        assertThat(call(IAN, UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void warnsWhoeverDecidesTheOtherWayAndTellsTheApprover() throws Exception {
        UUID triage = it.triaged(request, CAMERAS);
        UUID found = it.found(request, triage);
        UUID consider =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
        Browser olivia = new Browser(mvc, OLIVIA).take(it.work(consider).id());
        olivia.choose("items[0].decision", "RELEASE").check();
        assertThat(olivia.page().select(".govuk-notification-banner").text())
                .contains("This contradicts FOI-26-000007 of 2 November 2026");

        UUID considered =
                it.complete(consider, People.OLIVIA, "{'items':[{'item':1,'decision':'RELEASE'}]}");
        UUID reply = reply(request, triage, considered, ItemDecision.RELEASE);

        assertThat(it.event(reply, ReplyDrafted.class).remarks())
                .extracting(Remark::rule, Remark::item)
                .contains(tuple("contradiction", 1));
    }

    @Test
    void learnsNothingFromACaseThatWasWithdrawnOrIsToldTwice() {
        forget();
        it.tell("processEvents", closed(CaseOutcome.WITHDRAWN));
        assertThat(it.count("select count(*) from precedent where request_id = :id", earlier))
                .isZero();

        it.tell("processEvents", closed(CaseOutcome.WITHHELD_IN_FULL));
        it.tell("processEvents", closed(CaseOutcome.WITHHELD_IN_FULL));
        assertThat(it.count("select count(*) from precedent where request_id = :id", earlier))
                .isOne();
    }

    private CaseClosed closed(CaseOutcome outcome) {
        return new CaseClosed(earlier, outcome, LocalDate.of(2026, 11, 2), true);
    }

    private UUID considered() {
        return it.considered(request, it.triaged(request, CAMERAS));
    }

    private UUID reply(
            UUID of, UUID triage, UUID considered, ItemDecision decision, UUID... standing) {
        return it.complete(
                process().reply(of, triage, List.of(), considered, decision, standing),
                People.OLIVIA,
                "{'items':[{'item':1,'text':'The answer.'}]}");
    }

    private TheProcess process() {
        return new TheProcess(it);
    }

    private MockHttpServletResponse call(SignedIn who, UUID work) throws Exception {
        return mvc.perform(get("/api/work/{id}/precedents", work).with(who.call()))
                .andReturn()
                .getResponse();
    }
}

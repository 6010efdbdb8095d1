package uk.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.Claim;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** An administrator edits the catalogue; what was claimed before stays what it was. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class CataloguePagesTests {

    private static final SignedIn ADA = SignedIn.as("ada", "admin");
    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;
    @Autowired private JsonMapper json;

    @Test
    void showsEveryLimbToAnAdministratorAlone() throws Exception {
        assertThat(send(ADA, get("/exemptions")).getContentAsString())
                .contains("s31(1)(a)", "r12(5)(g)", "Add a limb");
        assertThat(send(OLIVIA, get("/exemptions")).getStatus()).isEqualTo(403);
        assertThat(api(OLIVIA, get("/api/exemptions")).getStatus()).isEqualTo(403);
    }

    @Test
    void addsALimbThatCanThenBeClaimedAndEndsIt() throws Exception {
        MockHttpServletResponse added =
                send(
                        ADA,
                        post("/exemptions/new")
                                .with(csrf())
                                .param("limb", "s45A(1)")
                                .param("citation", "section 45A(1)")
                                .param("title", "space weather")
                                .param("kind", "QUALIFIED")
                                .param("basis", "CLASS")
                                .param("special", "NONE")
                                .param("particulars[]", "pointer")
                                .param("validFrom-day", "1")
                                .param("validFrom-month", "1")
                                .param("validFrom-year", "2020")
                                .param("why", "The Space Weather Act"));
        assertThat(added.getRedirectedUrl()).isEqualTo("/exemptions/limb?limb=s45A%281%29");
        Document page = page(send(ADA, get("/exemptions/limb").param("limb", "s45A(1)")));
        assertThat(page.text()).contains("The Space Weather Act", "by ada");
        assertThat(page.select("[name=title]").val()).isEqualTo("space weather");
        assertThat(page.select("[value=pointer]").hasAttr("checked")).isTrue();

        Claim claim = claimed("s45A(1)");
        assertThat(claim.version()).isEqualTo(1);
        assertThat(claim.name()).isEqualTo("space weather");

        assertThat(end("s45A(1)", "2026-01-01").getStatus())
                .as("somebody has claimed it since")
                .isEqualTo(400);
        assertThat(end("s45A(1)", "2090-01-01").getStatus()).isEqualTo(201);
        assertThat(claimed("s45A(1)").version()).isEqualTo(1);
    }

    @Test
    void showsAtTheFieldWhatIsWrong() throws Exception {
        MockHttpServletResponse refused =
                send(
                        ADA,
                        post("/exemptions/limb")
                                .with(csrf())
                                .param("limb", "s43(2)")
                                .param("citation", "section 43(2)")
                                .param("title", "commercial interests")
                                .param("kind", "QUALIFIED")
                                .param("basis", "PREJUDICE")
                                .param("special", "NONE")
                                .param("confirmOrDeny", "section 43(9)")
                                .param("validFrom", "2090-01-01")
                                .param("why", "x"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#confirmOrDeny");
        assertThat(page(refused).select("[name=confirmOrDeny]").val()).isEqualTo("section 43(9)");
    }

    @Test
    void keepsEveryEntryWithWhoWhenAndWhy() throws Exception {
        String change =
                "{\"limb\":\"s29(1)(b)\",\"limbText\":\"its"
                        + " finances\",\"validFrom\":\"2080-04-01\",\"why\":\"An Act\"}";

        JsonNode made = body(call("/api/exemptions/changes", change), 201);
        JsonNode history =
                body(api(ADA, get("/api/exemptions/history").param("limb", "s29(1)(b)")), 200);

        assertThat(made.path("version").asInt()).isEqualTo(2);
        assertThat(history.at("/entries/0/sub").asString()).isEqualTo("ada");
        assertThat(history.at("/entries/0/why").asString()).isEqualTo("An Act");
        assertThat(history.at("/entries/0/madeAt").asString()).isNotBlank();
        assertThat(history.at("/entries/1/version").asInt()).isEqualTo(1);
        assertThat(claimed("s29(1)(b)").name()).as("not yet").contains("an administration");
    }

    /** Claims s29(1)(b), or whatever is named, on a new request. */
    private Claim claimed(String limb) {
        UUID request = UUID.randomUUID();
        UUID triage = it.triaged(request, "Which products are used?");
        UUID found = it.found(request, triage);
        UUID consider =
                it.command(new ConsiderRequest(request, triage, List.of(found), null, null));
        return it.claims(
                        it.complete(
                                consider,
                                People.OLIVIA,
                                "{'items':[{'item':1,'decision':'WITHHOLD','claims':[{'limb':'%s'}]}]}"
                                        .formatted(limb)))
                .getFirst();
    }

    private MockHttpServletResponse end(String limb, String from) throws Exception {
        return call(
                "/api/exemptions/endings",
                "{\"limb\":\"%s\",\"from\":\"%s\",\"why\":\"Repealed\"}".formatted(limb, from));
    }

    private MockHttpServletResponse call(String path, String body) throws Exception {
        return api(ADA, post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private JsonNode body(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        return json.readTree(answer.getContentAsString());
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse api(SignedIn person, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(person.call())).andReturn().getResponse();
    }

    private MockHttpServletResponse send(SignedIn person, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(person.page())).andReturn().getResponse();
    }
}

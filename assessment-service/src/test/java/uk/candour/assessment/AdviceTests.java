package uk.candour.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Remark;
import uk.candour.contract.ReplyDrafted;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** What a person is told to think about: while typing, when asking for it, and on saving. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class AdviceTests {

    private static final SignedIn IAN = SignedIn.in("information-security", "ian", "assessor");
    private static final SignedIn FIONA = SignedIn.in("finance", "fiona", "assessor");
    private static final SignedIn ADAM = SignedIn.as("adam", "adviser");
    private static final SignedIn OLIVIA = SignedIn.as("olivia", "officer");
    private static final String WEAK =
            """
            {"interest":"crime","harm":"Release could help criminals.","causalLink":"They would read it.",
             "likelihood":"WOULD_BE_LIKELY"}
            """;

    private static final String BORROWED = "This is from Northmarsh Constabulary.";

    private final UUID request = UUID.randomUUID();
    private UUID considered = UUID.randomUUID();
    private UUID triage = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @BeforeEach
    void aConsideration() {
        triage = it.triaged(request, "Which antivirus products and versions are used?");
        considered = it.considered(request, triage);
    }

    @Test
    void advisesOnAnAnswerAndChangesNothing() throws Exception {
        UUID harm = harm();
        long before = it.work(harm).version();
        UUID work = it.work(harm).id();

        JsonNode answer = json(call(IAN, post("/api/work/{id}/readiness", work).content(WEAK)));

        assertThat(answer.path("findings").findValuesAsString("rule"))
                .containsExactly("could-for-would", "harm-not-specific");
        assertThat(answer.path("findings").get(0).path("words").asString())
                .isEqualTo("Release could help criminals.");
        assertThat(it.count("select count(*) from record where command_id = :id", harm)).isZero();
        assertThat(it.work(harm).version()).isEqualTo(before);
        assertThat(call(FIONA, post("/api/work/{id}/readiness", work).content(WEAK)).getStatus())
                .as("another department")
                .isEqualTo(403);
    }

    @Test
    void warnsWhenAnAnswerIsRecordedAndRecordsItAllTheSame() throws Exception {
        UUID harm = harm();
        UUID work = it.work(harm).id();
        call(IAN, post("/api/work/{id}/claim", work).content("{}"));
        String etag = it.work(harm).etag();

        JsonNode done =
                json(
                        call(
                                IAN,
                                post("/api/work/{id}/completion", work)
                                        .header(HttpHeaders.IF_MATCH, etag)
                                        .content(WEAK)));

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("warnings").valueStream().map(JsonNode::asString))
                .anySatisfy(line -> assertThat(line).contains("less than", "FOIA Part II"))
                .anySatisfy(line -> assertThat(line).contains("names nothing that was asked for"));
        assertThat(it.event(it.announced(harm), HarmAssessed.class).harm()).isNotNull();
    }

    @Test
    void checksAFormWithoutAScriptAndKeepsWhatWasTyped() throws Exception {
        UUID harm = harm();
        Browser ian = new Browser(mvc, IAN).take(it.work(harm).id());
        assertThat(ian.page().select("form[data-advice] script[type=module]").attr("src"))
                .startsWith("/assets/advice");

        ian.type("harm.text", "Release could help criminals.").check();

        assertThat(ian.page().select(".govuk-notification-banner").text())
                .contains("Think about this", "“Release could help criminals.”");
        assertThat(ian.page().select("[name='harm.text']").text())
                .isEqualTo("Release could help criminals.");
        assertThat(it.count("select count(*) from record where command_id = :id", harm)).isZero();

        ian.type("harm.text", "Thieves would know the antivirus version.");
        ian.choose("likelihood", "WOULD").check();
        assertThat(ian.page().select(".govuk-notification-banner--success").text())
                .contains("found nothing");
    }

    @Test
    void answersThePagesScript() throws Exception {
        UUID work = it.work(harm()).id();

        JsonNode answer =
                json(
                        send(
                                post("/work/{id}/readiness", work)
                                        .with(csrf())
                                        .with(IAN.page())
                                        .param("harm.text", "In my opinion it could hurt.")));

        assertThat(answer.path("findings").findValuesAsString("rule"))
                .contains("no-likelihood", "no-author");
    }

    @Test
    void readsABalanceTogetherWithItsGroundsAndWithOtherCases() throws Exception {
        String balance =
                """
                {"forMaintaining":[{"factor":"It would embarrass the council.","weight":"SOME"}],
                 "balance":"Knowing which antivirus version is installed tells a thief which published fault to try first, \
                and that is worth more to the thief than to anybody who only wants to know what was bought.",
                 "outcome":"MAINTAIN"}
                """;
        UUID other = UUID.randomUUID();
        UUID elsewhere = it.considered(other, it.triaged(other, "Which antivirus is used?"));
        it.complete(process().balance(other, elsewhere), People.ADAM, balance);

        JsonNode answer =
                json(
                        call(
                                ADAM,
                                post(
                                                "/api/work/{id}/readiness",
                                                it.work(process().balance(request, considered))
                                                        .id())
                                        .content(balance)));

        assertThat(answer.path("findings").findValuesAsString("rule"))
                .containsExactly(
                        "outside-exemption", "one-sided", "boilerplate", "no-partial-disclosure");
        assertThat(answer.path("findings").findValuesAsString("field"))
                .containsExactly("forMaintaining[0].factor", "forDisclosure", "balance", "balance");
    }

    @Test
    void readsTheWordsOfAReply() throws Exception {
        UUID work = it.work(reply()).id();

        JsonNode answer =
                json(
                        call(
                                OLIVIA,
                                post("/api/work/{id}/readiness", work)
                                        .content("{\"opening\":\"%s\"}".formatted(BORROWED))));

        assertThat(answer.path("findings").findValuesAsString("field")).containsExactly("opening");
    }

    @Test
    void takesWhatItFoundInTheWholeCaseAlongToSignOff() {
        UUID claim = process().claim(considered);
        it.complete(harm(), People.IAN, WEAK);
        it.complete(
                process().balance(request, considered),
                People.ADAM,
                "{'balance':'It outweighs.','outcome':'MAINTAIN'}");

        UUID replied =
                it.complete(
                        reply(),
                        People.OLIVIA,
                        "{'opening':'%s','items':[{'item':1,'text':'%1$s'}]}".formatted(BORROWED));

        assertThat(it.event(replied, ReplyDrafted.class).remarks())
                .extracting(Remark::rule, Remark::item, Remark::claimId)
                .containsExactly(
                        tuple("could-for-would", 1, claim),
                        tuple("harm-not-specific", 1, claim),
                        tuple("unweighed", 1, null),
                        tuple("one-sided", 1, null),
                        tuple("one-sided", 1, null),
                        tuple("no-partial-disclosure", 1, null),
                        tuple("repeated", 1, null),
                        tuple("another-authority", null, null),
                        tuple("another-authority", 1, null));
    }

    private TheProcess process() {
        return new TheProcess(it);
    }

    private UUID reply() {
        return process()
                .reply(
                        request,
                        triage,
                        List.of(),
                        considered,
                        ItemDecision.WITHHOLD,
                        process().claim(considered));
    }

    private UUID harm() {
        return process().harm(request, considered);
    }

    private MockHttpServletResponse call(SignedIn who, MockHttpServletRequestBuilder what)
            throws Exception {
        return send(what.contentType(APPLICATION_JSON).with(who.call()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder what) throws Exception {
        return mvc.perform(what).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsString(UTF_8));
    }
}

package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** The pages as a browser without JavaScript meets them. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
class PagesTest {

    private static final Map<String, String> QUESTION =
            Map.of("subject", "Vans", "text", "How many vans?\n<script>alert(1)</script>");

    @Autowired private MockMvc mvc;
    @Autowired private JdbcClient jdbc;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Visitor visitor;
    private Visitor olivia;

    @BeforeEach
    void open() {
        visitor = new Visitor(mvc, null);
        olivia = new Visitor(mvc, SignedIn.as("olivia", "officer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/cookies", "/accessibility"})
    void saysWhatTheServiceIs(String path) {
        var page = visitor.get(path);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void asksOneQuestionOnAPageAndGivesAReceipt() {
        visitor.get("/request/new");

        assertThat(visitor.post("/request/information", QUESTION).select("h1").text())
                .isEqualTo("What is your name?");
        visitor.post("/request/name", Map.of("applicant.name", "Jane Smith"));
        var check = visitor.post("/request/email", Map.of("applicant.email", "jane@example.org"));
        assertThat(check.select("h1").text()).isEqualTo("Check your answers");
        assertThat(check.select("dl").text()).contains("Jane Smith", "<script>alert(1)</script>");

        var sent = visitor.post("/request/check", Map.of());

        assertThat(sent.select(".govuk-panel").text()).containsPattern("FOI-\\d{4}-\\d{6}");
        assertThat(sent.select("a[href*=/track/]")).hasSize(1);
    }

    @Test
    void makesOneRequestHoweverOftenTheButtonIsPressed() {
        visitor.answerEverything(QUESTION);

        var first = visitor.post("/request/check", Map.of());
        var again = visitor.post("/request/check", Map.of());
        var back = visitor.get("/request/name");

        assertThat(again.select(".govuk-panel").text())
                .isEqualTo(first.select(".govuk-panel").text())
                .isEqualTo(back.select(".govuk-panel").text());
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndAtTheTop() {
        visitor.get("/request/new");
        visitor.post("/request/information", QUESTION);
        visitor.post("/request/name", Map.of("applicant.name", "Jane Smith"));

        var page = visitor.post("/request/email", Map.of("applicant.email", "jane@"));

        assertThat(page.title()).startsWith("Error: ");
        var link = page.select(".govuk-error-summary a");
        assertThat(link.text()).contains("like name@example.com");
        assertThat(page.select(link.attr("href")).val()).isEqualTo("jane@");
        assertThat(page.select(".govuk-error-message").text()).contains(link.text());
    }

    @Test
    void changesAnAnswerAndComesBackToTheCheck() {
        visitor.answerEverything(QUESTION);

        var page = visitor.post("/request/name", Map.of("applicant.name", "Jane Jones"));

        assertThat(page.select("h1").text()).isEqualTo("Check your answers");
        assertThat(page.select("dl").text()).contains("Jane Jones", "How many vans?");
    }

    @Test
    void leadsWhoeverComesTooEarlyToTheFirstOpenQuestion() {
        assertThat(visitor.get("/request/check").select("h1").text())
                .isEqualTo("What do you want to know?");
        assertThat(visitor.get("/request/sent").select("h1").text())
                .isEqualTo("What do you want to know?");
    }

    @Test
    void takesNothingFromSoftwareThatFillsInEverything() {
        visitor.answerEverything(QUESTION);

        var page = visitor.post("/request/check", Map.of("website", "https://spam.example"));

        assertThat(page.select(".govuk-error-summary")).isNotEmpty();
    }

    @Test
    void showsTheRequestBehindItsLinkAndWithdrawsIt() {
        visitor.answerEverything(QUESTION);
        var sent = visitor.post("/request/check", Map.of());
        var link = sent.select("a[href*=/track/]").attr("href").replaceFirst("^https?://[^/]+", "");

        var page = visitor.get(link);
        assertThat(page.select("dl").text()).contains("Received", "We received your request");
        assertThat(page.select("table").text()).contains("Working day 20");
        assertThat(visitor.get(link + "/withdraw").select("h1").text()).contains("Are you sure");

        var withdrawn = visitor.post(link + "/withdraw", Map.of());

        assertThat(withdrawn.select("dl").text()).contains("Closed", "You withdrew your request");
        assertThat(withdrawn.select("a[href$=withdraw]")).isEmpty();
        assertThat(visitor.get("/track/unknown").select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void sendsARequestFromTheDeskToDepartments() throws Exception {
        var request = new Client(mvc, jdbc).submit();
        UUID id;
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.INTAKE_COMMANDS,
                    new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
            id = UUID.fromString(new Client(mvc, jdbc).onlyWork(request).get("id").asString());
        }
        var item = "/intake/work/" + id;

        var form = olivia.get(item);
        assertThat(form.select("textarea[name=items[0]]").text()).contains("[applicant]");
        assertThat(form.select("input[value=information-security]").hasAttr("checked")).isTrue();
        var answer =
                Map.of("_etag", form.select("[name=_etag]").val(), "items[0]", "For Jane Smith");
        var more = olivia.post(item + "/completion", Visitor.with(answer, "_more", "1"));
        assertThat(more.select("textarea[name^=items]")).hasSize(2);
        var refused =
                olivia.post(item + "/completion", Visitor.with(answer, "decision", "ALLOCATE"));
        assertThat(refused.select(".govuk-error-summary").text())
                .contains("names the applicant", "at least one department");

        var done =
                olivia.post(
                        item + "/completion",
                        Map.of(
                                "_etag", form.select("[name=_etag]").val(),
                                "items[0]", "Who supplies the firewalls?",
                                "decision", "ALLOCATE",
                                "departments[]", "finance"));

        assertThat(done.text()).contains("is done");
        assertThat(olivia.get("/intake/cases/" + request.id()).text())
                .contains("Who supplies the firewalls?", "Triaged: to finance");
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.PROCESS_EVENTS,
                    new StageEntered(request.id(), Stage.TRIAGE, commandOf(id), null));
        }
        assertThat(olivia.get("/intake/cases/" + request.id()).text())
                .contains("Step: triage")
                .doesNotContain("Nobody has taken it yet");
    }

    @Test
    void logsALetterAndChasesADepartment() throws Exception {
        olivia.get("/intake/requests/new");
        var letter =
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "channel", "POST",
                        "receivedOn-day", "12",
                        "receivedOn-month", "6",
                        "receivedOn-year", "2026",
                        "applicant.name", "Jane Smith",
                        "applicant.email", "jane@example.org",
                        "subject", "Vans",
                        "text", "How many vans?");
        var incomplete = olivia.post("/intake/requests/new", Visitor.with(letter, "subject", ""));
        assertThat(incomplete.select(".govuk-error-summary").text()).contains("title");
        assertThat(incomplete.select("#receivedOn").val()).isEqualTo("12");

        var logged = olivia.post("/intake/requests/new", letter);

        assertThat(logged.text()).contains("14 July 2026", "it is late", "by post");
        var reference = logged.select("h1 .candour-reference").text();
        var search = searchOf(reference);
        var chase = "/intake/cases/%s/searches/%s/chase".formatted(idOf(reference), search);
        assertThat(olivia.post(chase, Map.of()).select(".govuk-error-summary")).isNotEmpty();
        assertThat(
                        olivia.post(chase, Map.of("words", "Jane Smith phoned again"))
                                .select(".govuk-error-summary")
                                .text())
                .contains("names the applicant");
        assertThat(olivia.post(chase, Map.of("words", "Due on Friday")).text())
                .contains("The department was chased", "Due on Friday");
        assertThat(olivia.get("/intake/cases?reference=" + reference).select("h1").text())
                .contains("Vans");
        assertThat(olivia.get("/intake/cases?reference=FOI-0").text()).contains("no case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intake/cases", "/intake/requests/new"})
    void keepsStaffPagesFromTheRest(String path) throws Exception {
        var fiona = SignedIn.in("finance", "fiona", "assessor");

        mvc.perform(get(path).with(fiona.page())).andExpect(status().isForbidden());
        mvc.perform(get(path)).andExpect(status().isFound());
    }

    private UUID commandOf(UUID work) {
        return jdbc.sql("SELECT command_id FROM work_item WHERE id = :id")
                .param("id", work)
                .query(UUID.class)
                .single();
    }

    private UUID idOf(String reference) {
        return jdbc.sql("SELECT id FROM request WHERE reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
    }

    private UUID searchOf(String reference) {
        var command = UUID.randomUUID();
        try (var others = new Messages(brokers, jdbc)) {
            others.say(
                    Topic.PROCESS_EVENTS,
                    new StageEntered(idOf(reference), Stage.SEARCH, command, "finance"));
        }
        return command;
    }
}
